import { flowEdgeLayers } from '@hub/design'
import type { FlowBox as Box } from '@hub/design'
import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { useAppearance } from '../../platform/theme/use-appearance'
import { useWindowWidth } from '../../platform/window-width'
import { MaskLayers } from '../../ui/mask-layers/mask-layers'
import { Phrases } from '../../ui/phrases/phrases'
import { FlowBox } from './flow-box'
import { flowChart, isNarrow } from './flow-chart'
import { FlowLegend } from './flow-legend'
import './flow-view.scss'
import { journeySummary } from './node-words'
import type { JourneyScreen } from './use-journey'

/** Page width at most, and what stands beside the chart, px. */
const widest = 600
const gutters = 32

const placed = ({ x, y, w, h }: Pick<Box, 'x' | 'y' | 'w' | 'h'>) => `left:${x}px;top:${y}px;width:${w}px;height:${h}px`

/** How it all hangs together, and what waits for what. */
export function FlowView({ journey }: { journey: JourneyScreen }): ReactNode {
  const { home, nodes, today } = journey
  const { care } = useAppearance()
  const width = Math.min(useWindowWidth(), widest) - gutters
  const chart = useMemo(() => flowChart(nodes, today, width, care), [nodes, today, width, care])
  const lines = useMemo(() => flowEdgeLayers(chart).map(({ style, mask }) => ({ tone: style, mask })), [chart])
  const byKey = new Map(nodes.map((node) => [node.key, node]))
  return (
    <View className="flow-view">
      <View className="flow-view__summary">
        <Phrases>{journeySummary(journey)}</Phrases>
      </View>
      <FlowLegend />
      <View className="flow-view__card">
        <View className="flow-view__chart" style={`height:${chart.height}px`}>
          <MaskLayers layers={lines} />
          {chart.joins.map((join) => (
            <View key={join.key} className={`flow-join flow-join--${join.phase}`} style={placed(join)}>
              <Text>{join.words}</Text>
            </View>
          ))}
          {chart.boxes.map((box) => {
            const node = byKey.get(box.key)
            if (!node) return null
            return (
              <View
                key={box.key}
                id={`node-${box.key}`}
                className="flow-view__place"
                style={placed(box)}
                hoverClass="flow-view__place--pressed"
                ariaRole="button"
                onClick={() => goTo(routes.node(home.id, box.key))}
              >
                <FlowBox node={node} today={today} narrow={isNarrow(box.w, width)} />
              </View>
            )
          })}
        </View>
      </View>
    </View>
  )
}
