import { beforeEach, expect, it } from 'vitest'
import { Reading } from './reading.ts'
import type { Said } from './voice.ts'

let said: string[]
let now: Said | undefined
let reading: Reading

beforeEach(() => {
  said = []
  now = undefined
  reading = new Reading((words, told) => {
    said.push(words)
    now = told
    return () => {
      now = undefined
    }
  })
})

const page = ['一', '二', '三']

it('says one sentence after the other, and is still at the end', () => {
  reading.read('home', page)
  expect(reading.stateOf('home')).toBe('reading')
  page.forEach(() => now?.onEnd())
  expect([said, reading.stateOf('home')]).toEqual([page, 'still'])
})

it('goes on with the sentence at which it was held', () => {
  reading.read('home', page)
  now?.onEnd()
  reading.hold('home')
  expect([reading.stateOf('home'), now]).toEqual(['held', undefined])
  reading.read('home', page)
  expect(said).toEqual(['一', '二', '二'])
})

it('begins anew when the page says something else by then', () => {
  reading.read('home', page)
  reading.hold('home')
  reading.read('home', ['四'])
  expect(said).toEqual(['一', '四'])
})

it('begins anew after it was stopped', () => {
  reading.read('home', page)
  now?.onEnd()
  reading.stop('home')
  reading.read('home', page)
  expect(said).toEqual(['一', '二', '一'])
})

it('is of one page: another ends it, and may not stop what is not its own', () => {
  reading.read('home', page)
  reading.read('node', ['四'])
  expect([reading.stateOf('home'), reading.stateOf('node')]).toEqual(['still', 'reading'])
  reading.stop('home')
  reading.hold('home')
  expect(reading.stateOf('node')).toBe('reading')
})

it('says that it failed, and may be tried again', () => {
  reading.read('home', page)
  now?.onFail()
  expect(reading.stateOf('home')).toBe('failed')
  reading.read('home', page)
  expect([said, reading.stateOf('home')]).toEqual([['一', '一'], 'reading'])
})

it('tells who listens', () => {
  let times = 0
  const leave = reading.subscribe(() => times++)
  reading.read('home', ['一'])
  now?.onEnd()
  leave()
  reading.read('home', ['一'])
  expect(times).toBe(2)
})
