import { beforeEach, expect, it } from 'vitest'
import { expireLoaded, forgetLoaded, Loaded, loadedOf } from './loaded.ts'

beforeEach(forgetLoaded)

it('keeps the last answer when the next one does not come', async () => {
  const answers: (() => Promise<string>)[] = [
    () => Promise.resolve('first'),
    () => Promise.reject(new Error('offline')),
  ]
  const loaded = new Loaded(() => (answers.shift() ?? (() => Promise.resolve('')))())
  await loaded.reload()
  await loaded.reload()
  expect(loaded.get()).toEqual({ data: 'first', error: new Error('offline'), loading: false })
})

it('drops an answer that was overtaken', async () => {
  const waiting: ((answer: string) => void)[] = []
  const loaded = new Loaded(() => new Promise<string>((resolve) => waiting.push(resolve)))
  const both = [loaded.reload(), loaded.reload()]
  waiting[1]?.('second')
  waiting[0]?.('first')
  await Promise.all(both)
  expect(loaded.get().data).toBe('second')
})

it('does not ask twice for what it has just loaded', async () => {
  let asked = 0
  const loaded = new Loaded(() => Promise.resolve(++asked))
  await Promise.all([loaded.refresh(), loaded.refresh()])
  await loaded.refresh()
  expect(asked).toBe(1)
})

it('asks again after a write', async () => {
  let asked = 0
  const loaded = loadedOf('home', () => Promise.resolve(++asked))
  await loaded.refresh()
  expireLoaded()
  await loaded.refresh()
  expect(asked).toBe(2)
})

it('is one per name until everything is forgotten', () => {
  const load = () => Promise.resolve(1)
  const first = loadedOf('home', load)
  expect(loadedOf('home', load)).toBe(first)
  forgetLoaded()
  expect(loadedOf('home', load)).not.toBe(first)
})
