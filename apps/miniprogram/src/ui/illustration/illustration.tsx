import { illustrationLayers } from '@hub/design'
import type { IllustrationName } from '@hub/design'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { MaskLayers } from '../mask-layers/mask-layers'
import './illustration.scss'

/** A small picture for empty and failed pages, in the colours of the theme. */
export function Illustration({ name }: { name: IllustrationName }): ReactNode {
  return (
    <View className="illustration">
      <MaskLayers layers={illustrationLayers(name)} />
    </View>
  )
}
