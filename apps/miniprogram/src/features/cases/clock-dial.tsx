import { clockLabels } from '@hub/contracts/vocabulary'
import { clockDialLayers } from '@hub/design'
import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon/icon'
import { MaskLayers } from '../../ui/mask-layers/mask-layers'
import { Phrases } from '../../ui/phrases/phrases'
import './clock-dial.scss'
import type { ClockFace } from './clock-words'
import type { CaseClock } from './use-case'

const signs = { met: 'check', paused: 'pause', missed: 'close' } as const

function Inside({ form, big }: ClockFace): ReactNode {
  if (big) {
    return (
      <>
        <Text className="clock-dial__number">{big.number}</Text>
        <Text className="clock-dial__unit">{big.unit}</Text>
      </>
    )
  }
  return form === 'met' || form === 'paused' || form === 'missed' ? <Icon name={signs[form]} size="large" /> : null
}

/** One promise: how much is left, or how it ended. */
export function ClockDial({ name, face }: { name: CaseClock['name']; face: ClockFace }): ReactNode {
  const { form, left, words } = face
  const layers = useMemo(() => clockDialLayers(form, left), [form, left])
  return (
    <View className={`clock-dial clock-dial--${form}`} ariaRole="img" ariaLabel={`${clockLabels[name]}，${words}`}>
      <View className="clock-dial__ring">
        <MaskLayers layers={layers} />
        <View className="clock-dial__inside">
          <Inside {...face} />
        </View>
      </View>
      <Text className="clock-dial__name">{clockLabels[name]}</Text>
      <View className="clock-dial__words">
        <Phrases>{words}</Phrases>
      </View>
    </View>
  )
}
