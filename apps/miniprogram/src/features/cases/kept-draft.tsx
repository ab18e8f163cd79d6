import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import './kept-draft.scss'

/** Says that the form goes on from what was begun before, and lets one begin anew. */
export function KeptDraft({ onStartAnew }: { onStartAnew: () => void }): ReactNode {
  return (
    <Card ground="info" className="kept-draft">
      <View className="kept-draft__words">
        <Text>接着上次没写完的</Text>
      </View>
      <Button id="start-anew" kind="plain" onTap={onStartAnew}>
        清空重写
      </Button>
    </Card>
  )
}
