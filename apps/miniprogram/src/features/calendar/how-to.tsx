import { useState } from 'react'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Numbered } from '../../ui/numbered/numbered'
import { Segmented } from '../../ui/segmented/segmented'

type Device = 'iphone' | 'android' | 'outlook'

const steps: Record<Device, string[]> = {
  iphone: [
    ...(process.env.TARO_ENV === 'h5' ? ['点“加到日历”，再点“订阅”；没有反应就用下面的办法'] : []),
    '复制链接，打开“设置 › 日历 › 账户 › 添加账户 › 其他 › 添加已订阅的日历”，粘贴',
    '“移除提醒”不要打勾，才会按时提醒',
  ],
  android: [
    '复制链接，在电脑浏览器打开 Google 日历，选“其他日历 › 通过网址添加”，粘贴',
    '手机上的 Google 日历会自动出现；更新要几个小时',
    '华为、小米等自带日历多数也有“订阅日历”，把链接粘贴进去',
  ],
  outlook: [
    '复制链接，打开 Outlook 网页版的日历',
    '选“添加日历 › 从 Web 订阅”，粘贴链接，起个名字',
    '手机 Outlook 登录同一个账户就能看到',
  ],
}

/** Where to paste the link, by application. */
export function HowTo(): ReactNode {
  const [device, setDevice] = useState<Device>('iphone')
  return (
    <>
      <Segmented
        segments={[
          { key: 'iphone', words: 'iPhone', icon: 'phone' },
          { key: 'android', words: '安卓', icon: 'phone' },
          { key: 'outlook', words: 'Outlook', icon: 'calendar' },
        ]}
        chosen={device}
        onChoose={setDevice}
      />
      <Card>
        {steps[device].map((words, at) => (
          <Numbered key={words} number={at + 1}>
            {words}
          </Numbered>
        ))}
      </Card>
    </>
  )
}
