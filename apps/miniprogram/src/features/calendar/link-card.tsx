import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Sentence } from '../../ui/sentence/sentence'
import './calendar.scss'

/** A fresh link, to add or to copy. It is shown this once, because only its hash is kept. */
export function LinkCard({ link }: { link: string }): ReactNode {
  const [copied, setCopied] = useState(false)
  const webcal = link.replace(/^https?:/, 'webcal:')
  const copy = () => {
    Taro.setClipboardData({ data: link })
      .then(() => setCopied(true))
      .catch(() => undefined)
  }
  const inBrowser = process.env.TARO_ENV === 'h5'
  return (
    <Card>
      <Sentence>链接准备好了，现在加到日历</Sentence>
      <Text id="calendar-link" className="calendar__link" selectable>
        {link}
      </Text>
      <View className="calendar__actions">
        {inBrowser ? (
          <Button id="add-calendar" icon="calendar" wide onTap={() => location.assign(webcal)}>
            加到日历
          </Button>
        ) : null}
        <Button
          id="copy-calendar"
          kind={inBrowser ? 'soft' : 'primary'}
          icon={copied ? 'check' : 'copy'}
          wide
          onTap={copy}
        >
          {copied ? '已复制' : '复制链接'}
        </Button>
      </View>
      <Text className="calendar__caption">链接只显示这一次。以后要在别的设备上加，换一个新链接就行，旧的会停用。</Text>
    </Card>
  )
}
