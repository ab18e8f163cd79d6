import { flowLayout, type FlowChart as Chart } from '@hub/design'
import { useEffect, useMemo, useRef } from 'react'
import { FlowNode } from './flow-node.tsx'
import { neighbourKey } from './neighbour-key.ts'
import { useWidth } from './use-width.ts'
import type { Journey, JourneyNode } from './journey-types.ts'

const boxHeight = 46

/** The layered chart of the design package; in the console every node is a box of the same height. */
function layout(nodes: readonly JourneyNode[], width: number): Chart {
  const joinWords = (keys: readonly string[]): string =>
    nodes.find((node) => node.joinWords !== null && keys.every((key) => node.dependsOn.includes(key)))?.joinWords ??
    `${keys.length === 2 ? '两' : String(keys.length)}项都办好才继续`
  return flowLayout(
    nodes.map(({ key, lane, dependsOn, phase }) => ({ key, lane, dependsOn, phase, isCard: true })),
    { width, heights: { card: boxHeight }, joinWords },
  )
}

interface Props {
  journey: Journey
  selected: string
  onSelect: (key: string) => void
  /** Keys of nodes whose form holds something unsaved. */
  unsaved: readonly string[]
}

/** The journey as a graph: one node has the focus, arrow keys go to its neighbours, Enter or a click opens it. */
export function FlowChart({ journey, selected, onSelect, unsaved }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const { nodes } = journey
  const chart = useMemo(() => (width > 0 ? layout(nodes, width) : null), [nodes, width])
  const isDrawn = chart !== null
  useEffect(() => {
    if (isDrawn) frame.current?.querySelector('[aria-pressed=true]')?.scrollIntoView({ block: 'center' })
  }, [isDrawn])
  return (
    <div className="flow" ref={frame} role="group" aria-label="流程图">
      {chart && (
        <div className="flow-area" style={{ height: chart.height }}>
          <svg width={chart.width} height={chart.height} aria-hidden="true">
            {chart.edges.map(({ from, to, style, path }) => (
              <path key={`${from}>${to}`} className={`flow-line flow-line-${style}`} d={path} />
            ))}
          </svg>
          {chart.joins.map(({ key, x, y, w, h, words }) => (
            <div key={key} className="flow-join" style={{ left: x, top: y, width: w, height: h }}>
              <span>{words}</span>
            </div>
          ))}
          {chart.boxes.map((box) => {
            const node = nodes.find(({ key }) => key === box.key)
            return node ? (
              <FlowNode
                key={node.key}
                node={node}
                box={box}
                today={journey.today}
                isSelected={node.key === selected}
                isUnsaved={unsaved.includes(node.key)}
                onSelect={onSelect}
                onArrow={(arrow) => {
                  const next = neighbourKey(chart.boxes, box.key, arrow)
                  frame.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(next)}"]`)?.focus()
                }}
              />
            ) : null
          })}
        </div>
      )}
    </div>
  )
}
