import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const skipped = new Set(['node_modules', 'dist', '.swc', 'output'])
const source = /\.(tsx?|mjs|cjs|js|scss)$/

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const inside = path.join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesBelow(inside)
    return source.test(entry.name) && !entry.name.includes('.generated.') ? [inside] : []
  })
}

const lengths = ['apps', 'packages', 'tests']
  .flatMap((folder) => filesBelow(path.join(root, folder)))
  .map((file) => ({ file: path.relative(root, file), lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
  .toSorted((a, b) => a.lines - b.lines)

const at = (share: number): number => lengths[Math.floor(lengths.length * share)]?.lines ?? 0

test('the median file has 60 lines at most, nine of ten have 180', () => {
  expect(lengths.length).toBeGreaterThan(100)
  expect(at(0.5)).toBeLessThanOrEqual(60)
  expect(at(0.9)).toBeLessThanOrEqual(180)
})

test('no file is longer than 300 lines', () => {
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([])
})
