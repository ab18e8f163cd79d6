import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useReading } from '../../platform/speech/use-reading'
import { useAppearance } from '../../platform/theme/use-appearance'
import { Button } from '../../ui/button/button'
import './read-aloud.scss'

const words = { still: '朗读', reading: '停止朗读', held: '继续朗读', failed: '再试一次' } as const

function Control({ sentences }: { sentences: readonly string[] }): ReactNode {
  const reading = useReading(sentences)
  if (!reading) return null
  const { state, read, stop } = reading
  return (
    <View className="read-aloud">
      <Button id="read-aloud" kind="plain" icon="speaker" onTap={state === 'reading' ? stop : read}>
        {words[state]}
      </Button>
      {state === 'failed' ? <Text className="read-aloud__failed">没能读出来，请看看手机的音量和网络</Text> : null}
    </View>
  )
}

/** Reads the page to who has chosen large type, where the phone can. The sentences are made for the ear. */
export function ReadAloud({ sentences }: { sentences: readonly string[] }): ReactNode {
  const { care } = useAppearance()
  return care ? <Control sentences={sentences} /> : null
}
