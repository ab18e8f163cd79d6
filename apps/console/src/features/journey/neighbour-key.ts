import type { FlowBox } from '@hub/design'

export const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const
export type Arrow = (typeof arrows)[number]

/**
 * What a step off the axis costs beside one along it: up and down the next row wins over a box straight ahead but
 * further on; left and right stay in the row.
 */
const asideWeights = { upright: 0.5, sideways: 4 }

/** The nearest box in the direction of the arrow, or the same one where there is none. */
export function neighbourKey(boxes: readonly FlowBox[], from: string, arrow: Arrow): string {
  const start = boxes.find(({ key }) => key === from)
  if (!start) return from
  const upright = arrow === 'ArrowUp' || arrow === 'ArrowDown'
  const sign = arrow === 'ArrowDown' || arrow === 'ArrowRight' ? 1 : -1
  const near = boxes
    .filter(({ key }) => key !== from)
    .map((box) => {
      const dx = box.x + box.w / 2 - (start.x + start.w / 2)
      const dy = box.y + box.h / 2 - (start.y + start.h / 2)
      const along = (upright ? dy : dx) * sign
      return {
        key: box.key,
        along,
        cost: along + Math.abs(upright ? dx : dy) * asideWeights[upright ? 'upright' : 'sideways'],
      }
    })
    .filter(({ along }) => along > 1)
    .sort((a, b) => a.cost - b.cost)
  return near[0]?.key ?? from
}
