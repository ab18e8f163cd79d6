import { faceLayers } from '@hub/design'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { MaskLayers } from '../../ui/mask-layers/mask-layers'
import './face.scss'

const layers = faceLayers()

/** Stands for an officer until there is a photograph. */
export function Face(): ReactNode {
  return (
    <View className="face">
      <MaskLayers layers={layers} />
    </View>
  )
}
