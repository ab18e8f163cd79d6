import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './mask-layers.scss'

export interface MaskLayersProps {
  /** Bottom to top; `tone` becomes the class `mask-layer--<tone>`, whose `background` is the colour. */
  layers: readonly { tone: string; mask: string }[]
}

/**
 * A drawing in theme colours: a mini-program shows no inline SVG, so every colour is a ground seen through its mask.
 * Fills its positioned parent.
 */
export function MaskLayers({ layers }: MaskLayersProps): ReactNode {
  return layers.map(({ tone, mask }, at) => (
    <View key={at} className={`mask-layer mask-layer--${tone}`} style={`--mask:${mask}`} />
  ))
}
