import { stageRingLayers } from '@hub/design'
import type { StageSegment } from '@hub/design'
import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { MaskLayers } from '../mask-layers/mask-layers'
import './stage-ring.scss'

/** One line holds four characters at body size and five a step smaller; two lines hold eight. */
function fit(title: string): string {
  if (title.length === 5) return 'stage-ring__title--five'
  return title.length > 8 ? 'stage-ring__title--long' : ''
}

export interface StageRingProps {
  /** One per node of this journey, in order. */
  segments: readonly StageSegment[]
  /** Name of the node that runs now. */
  title: string
  /** `6 / 18 步`. */
  caption: string
}

/** Progress of the journey: as many segments as it has nodes, so that no percentage has to be explained. */
export function StageRing({ segments, title, caption }: StageRingProps): ReactNode {
  const layers = useMemo(() => stageRingLayers(segments).map(({ kind, mask }) => ({ tone: kind, mask })), [segments])
  return (
    <View className="stage-ring" ariaRole="img" ariaLabel={`${title}，${caption}`}>
      <MaskLayers layers={layers} />
      <View className="stage-ring__words">
        <Text className={`stage-ring__title ${fit(title)}`}>{title}</Text>
        <Text className="stage-ring__caption">{caption}</Text>
      </View>
    </View>
  )
}
