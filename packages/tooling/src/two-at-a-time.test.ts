import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { twoAtATime } from './two-at-a-time.ts'

test('runs two tasks at once, never three, and keeps the order of the results', async () => {
  let running = 0
  let most = 0
  const task = (result: number) => async () => {
    most = Math.max(most, ++running)
    await pause(5 * (4 - result))
    running--
    return result
  }
  expect(await twoAtATime([1, 2, 3, 4].map(task))).toEqual([1, 2, 3, 4])
  expect(most).toBe(2)
})

test('begins nothing after a failure, and throws it', async () => {
  const begun: number[] = []
  const tasks = [1, 2, 3, 4].map((number) => async () => {
    begun.push(number)
    await pause(1)
    if (number === 1) throw new Error('the first')
    await pause(20)
  })
  await expect(twoAtATime(tasks)).rejects.toThrow('the first')
  expect(begun).toEqual([1, 2])
})
