import type { FlowBox } from '@hub/design'
import { expect, it } from 'vitest'
import { neighbourKey } from './neighbour-key.ts'

const box = (key: string, x: number, y: number): FlowBox => ({ key, x, y, w: 100, h: 40, kind: 'card' })
/** A trunk that splits into two branches and meets again. */
const boxes = [box('top', 60, 0), box('left', 0, 60), box('right', 120, 60), box('bottom', 60, 120)]

it('goes to the nearest box in the direction of the arrow', () => {
  expect(neighbourKey(boxes, 'left', 'ArrowRight')).toBe('right')
  expect(neighbourKey(boxes, 'right', 'ArrowLeft')).toBe('left')
  expect(neighbourKey(boxes, 'bottom', 'ArrowUp')).toMatch(/left|right/)
  expect(neighbourKey(boxes, 'left', 'ArrowDown')).toBe('bottom')
})

it('stays where nothing lies further on', () => {
  expect(neighbourKey(boxes, 'top', 'ArrowUp')).toBe('top')
  expect(neighbourKey(boxes, 'nowhere', 'ArrowUp')).toBe('nowhere')
})
