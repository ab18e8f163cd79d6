import { stageRingLayers } from '@hub/design'
import type { StageSegment } from '@hub/design'
import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { MaskLayers } from '../mask-layers/mask-layers'
import './stage-ring.scss'

/** Characters that fit on two lines at body size. */
const twoLines = 8

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
        <Text className={`stage-ring__title ${title.length > twoLines ? 'stage-ring__title--long' : ''}`}>{title}</Text>
        <Text className="stage-ring__caption">{caption}</Text>
      </View>
    </View>
  )
}
