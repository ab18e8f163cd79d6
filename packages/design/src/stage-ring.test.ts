import { expect, it } from 'vitest'
import { stageRingLayers, stageRingPath } from './stage-ring.ts'

it('draws one closed arc per node of its kind', () => {
  const segments = ['done', 'done', 'yours', 'others', 'later', 'later'] as const
  expect(stageRingPath(segments, 'done').match(/M[^M]+z/g)).toHaveLength(2)
  expect(stageRingPath(segments, 'later').match(/M[^M]+z/g)).toHaveLength(2)
  expect(stageRingPath(segments, 'yours').match(/M[^M]+z/g)).toHaveLength(1)
})

it('starts at twelve o’clock and goes clockwise', () => {
  expect(stageRingPath(['done', 'later', 'later', 'later'], 'done')).toMatch(/^M6[0-9.]+ 4\.[0-9]+A/)
})

it('leaves out layers that have nothing to show, and lays "yours" on top', () => {
  expect(stageRingLayers(['done', 'later']).map((layer) => layer.kind)).toEqual(['later', 'done'])
  expect(stageRingLayers(['yours', 'done', 'later']).at(-1)?.kind).toBe('yours')
})

it('hollows what somebody else is doing', () => {
  const [others] = stageRingLayers(['others'])
  expect(others?.mask).toContain("fill='none'")
})

it('draws a journey of one node as an almost closed ring', () => {
  expect(stageRingPath(['done'], 'done')).toContain('0 1 1')
})
