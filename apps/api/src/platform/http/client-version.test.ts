import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkClient } from './client-version.js'

const minimums = ['weapp=1.4.0', 'h5=2']
const passes = (header: string | undefined): boolean => {
  try {
    checkClient(header, minimums)
    return true
  } catch {
    return false
  }
}

describe('the version of a client', () => {
  it.each([
    ['weapp/1.4.0', true],
    ['weapp/1.4', true],
    ['weapp/1.4.1', true],
    ['weapp/1.10.0', true],
    ['weapp/2.0.0', true],
    ['weapp/1.3.99', false],
    ['weapp/0.9', false],
    ['weapp/', false],
    ['weapp', false],
    ['weapp/nonsense', false],
    ['h5/2.0.0', true],
    ['h5/1.99.99', false],
    ['console/0.0.1', true],
    ['', true],
    [undefined, true],
  ])('%s passes: %s', (header, expected) => {
    expect(passes(header)).toBe(expected)
  })

  it('is compared part by part as numbers', () => {
    const part = fc.nat(30)
    fc.assert(
      fc.property(fc.tuple(part, part, part), fc.tuple(part, part, part), (mine, least) => {
        const weight = ([a, b, c]: [number, number, number]): number => a * 10_000 + b * 100 + c
        const run = (): void => checkClient(`weapp/${mine.join('.')}`, [`weapp=${least.join('.')}`])
        if (weight(mine) < weight(least)) expect(run).toThrow('版本太旧了')
        else expect(run).not.toThrow()
      }),
    )
  })
})
