import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alone, takeAway } from './alone.ts'
import { outcomeOf } from './run.ts'

let folder: string
let lock: string
/** Of a process that is gone. */
let gone: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'alone-'))
  lock = path.join(folder, 'lock')
  gone = (await outcomeOf(process.execPath, ['-p', 'process.pid'])).output.trim()
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('the lock of a killed process is taken over, and given back', async () => {
  writeFileSync(lock, gone)
  expect(await alone(folder, () => Promise.resolve(readFileSync(lock, 'utf8')))).toBe(String(process.pid))
  expect(readdirSync(folder)).toEqual([])
})

test('a stale lock that somebody else has taken over meanwhile stays theirs', () => {
  writeFileSync(lock, String(process.ppid))
  takeAway(lock, Number(gone))
  expect(readFileSync(lock, 'utf8')).toBe(String(process.ppid))
  takeAway(lock, process.ppid)
  takeAway(lock, process.ppid)
  expect(readdirSync(folder)).toEqual([])
})
