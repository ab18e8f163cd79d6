import { expect, it } from 'vitest'
import { clockDialLayers } from './clock-dial.ts'

const arcOf = (left: number) =>
  /stroke-dasharray='([\d.]+)/.exec(clockDialLayers('running', left).at(-1)?.mask ?? '')?.[1]

it('draws what is left of a running promise, from nothing to the whole ring', () => {
  expect([arcOf(0), arcOf(0.5), arcOf(1), arcOf(7)].map(Number)).toEqual([0, 100.5, 201.1, 201.1])
})

it('is the same picture until the arc has moved by a step', () => {
  expect(clockDialLayers('running', 0.5)).toEqual(clockDialLayers('running', 0.501))
})

it('tells its forms apart without colour', () => {
  expect(clockDialLayers('met', 1).map(({ tone }) => tone)).toEqual(['track', 'ticks', 'met'])
  expect(clockDialLayers('ended', 1).map(({ tone }) => tone)).toEqual(['track', 'ticks'])
  expect(clockDialLayers('paused', 0.5).at(-1)?.mask).toMatch(/(3\.35 ){20,}/)
  expect(clockDialLayers('paused', 0)).toHaveLength(2)
})
