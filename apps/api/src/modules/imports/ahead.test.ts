import { expect, it } from 'vitest'
import { ahead } from './ahead.js'

async function* numbers(log: string[], faultAt = -1): AsyncGenerator<number> {
  try {
    for (let n = 0; n < 4; n += 1) {
      log.push(`make ${String(n)}`)
      if (n === faultAt) throw new Error('no more')
      yield await Promise.resolve(n)
    }
  } finally {
    log.push('closed')
  }
}

it('gives the items in order, the next one begun before the last is done', async () => {
  const log: string[] = []
  for await (const n of ahead(numbers(log))) {
    await new Promise(setImmediate)
    log.push(`done ${String(n)}`)
  }
  expect(log.filter((line) => line.startsWith('done'))).toEqual(['done 0', 'done 1', 'done 2', 'done 3'])
  expect(log.indexOf('make 1')).toBeLessThan(log.indexOf('done 0'))
})

it('passes on what goes wrong, and closes the source when the work stops early', async () => {
  const log: string[] = []
  const all = async (): Promise<void> => {
    for await (const n of ahead(numbers(log, 2))) log.push(`done ${String(n)}`)
  }
  await expect(all()).rejects.toThrow('no more')
  expect(log).toContain('done 1')
  const stopped: string[] = []
  for await (const n of ahead(numbers(stopped))) if (n === 1) break
  expect(stopped.at(-1)).toBe('closed')
})
