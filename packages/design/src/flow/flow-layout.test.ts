import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowLayout } from './flow-layout.ts'
import type { FlowChart, FlowNode } from './flow-types.ts'

/** 组合贷 of a flat under construction, both loans in approval. */
const journey: FlowNode[] = (
  [
    ['subscribe', 'main', 'done'],
    ['record', 'main', 'done', 'subscribe'],
    ['bank-apply', 'commercial', 'done', 'record'],
    ['fund-apply', 'fund', 'done', 'record'],
    ['bank-approve', 'commercial', 'now', 'bank-apply'],
    ['fund-approve', 'fund', 'now', 'fund-apply'],
    ['register', 'main', 'next', 'bank-approve', 'fund-approve', 'record'],
    ['topped-out', 'construction', 'later'],
    ['bank-pay', 'commercial', 'later', 'register', 'topped-out'],
    ['fund-pay', 'fund', 'later', 'register', 'topped-out'],
    ['handover', 'main', 'later', 'bank-pay', 'fund-pay'],
  ] as const
).map(([key, lane, phase, ...dependsOn]) => ({ key, lane, phase, dependsOn, isCard: phase === 'now' }))

const anyJourney: fc.Arbitrary<FlowNode[]> = fc
  .array(
    fc.record({
      lane: fc.constantFrom('main', 'commercial', 'fund', 'construction'),
      phase: fc.constantFrom('done', 'now', 'next', 'later'),
      isCard: fc.boolean(),
      before: fc.array(fc.nat(), { maxLength: 4 }),
      height: fc.option(fc.integer({ min: 20, max: 200 }), { nil: undefined }),
    }),
    { maxLength: 24 },
  )
  .map((drawn) =>
    drawn.map(({ before, height, ...node }, at) => ({
      ...node,
      ...(height === undefined ? {} : { height }),
      key: `n${at}`,
      dependsOn: at === 0 ? [] : before.map((n) => `n${n % at}`),
    })),
  )
const anyWidth = fc.constantFrom(280, 334, 358, 390, 600, 900)

function things(chart: FlowChart) {
  return [...chart.boxes, ...chart.joins]
}

function points(path: string): { x: number; y: number }[] {
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number)
  return Array.from({ length: numbers.length / 2 }, (_, at) => ({
    x: numbers[at * 2] ?? Number.NaN,
    y: numbers[at * 2 + 1] ?? Number.NaN,
  }))
}

describe('any journey', () => {
  it('no two boxes overlap and all lie inside', () => {
    fc.assert(
      fc.property(anyJourney, anyWidth, (nodes, width) => {
        const chart = flowLayout(nodes, { width })
        const all = things(chart)
        expect(chart.boxes).toHaveLength(nodes.length)
        all.forEach((a, at) => {
          expect(a.x >= 0 && a.y >= 0 && a.x + a.w <= width && a.y + a.h <= chart.height).toBe(true)
          for (const b of all.slice(at + 1)) {
            const apart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y
            expect(apart, `${a.key} and ${b.key}`).toBe(true)
          }
        })
      }),
    )
  })

  it('every line goes downwards, stays inside and ends at its boxes', () => {
    fc.assert(
      fc.property(anyJourney, anyWidth, (nodes, width) => {
        const chart = flowLayout(nodes, { width })
        const place = new Map(things(chart).map((thing) => [thing.key, thing]))
        for (const edge of chart.edges) {
          const line = points(edge.path)
          const ys = line.map(({ y }) => y)
          expect(ys).toEqual([...ys].sort((a, b) => a - b))
          expect((ys.at(-1) ?? 0) > (ys[0] ?? 0)).toBe(true)
          expect(line.every(({ x }) => x >= 0 && x <= width)).toBe(true)
          const from = place.get(edge.from)
          const to = place.get(edge.to)
          if (!from || !to) throw new Error('a line to nowhere')
          expect(from.y + from.h).toBeLessThanOrEqual(to.y)
        }
      }),
    )
  })

  it('every dependency can be followed along the lines', () => {
    fc.assert(
      fc.property(anyJourney, (nodes) => {
        const { edges } = flowLayout(nodes, { width: 358 })
        const before = new Map<string, Set<string>>()
        const reach = (key: string): Set<string> => {
          const known = before.get(key)
          if (known) return known
          const found = new Set<string>()
          before.set(key, found)
          for (const { from, to } of edges) {
            if (to !== key) continue
            found.add(from)
            reach(from).forEach((earlier) => found.add(earlier))
          }
          return found
        }
        for (const node of nodes) for (const key of node.dependsOn) expect(reach(node.key).has(key)).toBe(true)
      }),
    )
  })

  it('is the same each time', () => {
    fc.assert(
      fc.property(anyJourney, (nodes) => {
        expect(flowLayout(nodes, { width: 358 })).toEqual(flowLayout(structuredClone(nodes), { width: 358 }))
      }),
    )
  })
})

describe('a journey with two loans', () => {
  const chart = flowLayout(journey, { width: 358, joinWords: () => '两份都批准才继续' })
  const box = (key: string) => {
    const found = chart.boxes.find((each) => each.key === key)
    if (!found) throw new Error(`no box ${key}`)
    return found
  }

  it('sets the branches side by side', () => {
    expect(box('bank-approve').y).toBe(box('fund-approve').y)
    expect(box('bank-approve').x).toBeLessThan(box('fund-approve').x)
  })

  it('joins them with words, and one join serves all who wait for the same', () => {
    expect(chart.joins.map(({ of }) => of)).toEqual([
      ['bank-approve', 'fund-approve'],
      ['register', 'topped-out'],
      ['bank-pay', 'fund-pay'],
    ])
    expect(chart.joins[0]?.words).toBe('两份都批准才继续')
  })

  it('hangs construction beside, just above what it gates', () => {
    expect(box('topped-out').x).toBeGreaterThan(358 / 2)
    expect(box('topped-out').y).toBeGreaterThan(box('register').y)
  })

  it('tells done, next and later lines apart', () => {
    const style = (to: string) => chart.edges.find((edge) => edge.to === to)?.style
    expect(style('bank-approve')).toBe('done')
    expect(style('register')).toBe('next')
    expect(style('handover')).toBe('later')
  })

  it('draws no line through a box', () => {
    for (const edge of chart.edges) {
      const line = points(edge.path)
      for (const each of things(chart).filter(({ key }) => key !== edge.from && key !== edge.to)) {
        line.slice(1).forEach((b, at) => {
          const a = line[at] ?? b
          const through =
            Math.max(a.x, b.x) > each.x &&
            Math.min(a.x, b.x) < each.x + each.w &&
            Math.max(a.y, b.y) > each.y &&
            Math.min(a.y, b.y) < each.y + each.h
          expect(through, `${edge.from} → ${edge.to} through ${each.key}`).toBe(false)
        })
      }
    }
  })

  it('refuses a circle', () => {
    const a: FlowNode = { key: 'a', lane: 'main', dependsOn: ['b'], phase: 'later', isCard: false }
    expect(() => flowLayout([a, { ...a, key: 'b', dependsOn: ['a'] }], { width: 358 })).toThrow(RangeError)
  })
})
