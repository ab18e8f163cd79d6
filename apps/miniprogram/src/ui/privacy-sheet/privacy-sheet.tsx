import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import { agreeButtonId, answerPrivacy, onPrivacyAsked, privacyAskedBy } from '../../platform/privacy-gate'
import { Button } from '../button/button'
import { Sheet } from '../sheet/sheet'
import './privacy-sheet.scss'

/** What the call that WeChat holds back would touch, and what remains without it. */
const about: Record<string, string> = {
  chooseMedia: '接下来要用到您选的照片。同意后才会读取，不同意就先不上传。',
  chooseMessageFile: '接下来要用到您选的文件。同意后才会读取，不同意就先不上传。',
  setClipboardData: '接下来要写到手机的剪贴板。不同意也可以长按文字自己复制。',
}
const aboutPhone = '接下来要用到微信里的手机号。同意后才会读取，不同意也可以用短信验证码。'

/** WeChat's privacy question, in our words; part of every page, since any may be the first to use what it guards. */
export function PrivacySheet(): ReactNode {
  const asked = useSyncExternalStore(onPrivacyAsked, privacyAskedBy)
  if (process.env.TARO_ENV === 'h5') return null
  return (
    <Sheet title="请先看一下隐私指引" visible={asked !== undefined} onClose={() => answerPrivacy(false)}>
      <View className="privacy-sheet">
        <Text className="privacy-sheet__words">{about[asked ?? ''] ?? aboutPhone}</Text>
        <Button kind="plain" icon="document" onTap={() => Taro.openPrivacyContract({})}>
          查看《用户隐私保护指引》
        </Button>
        <View className="privacy-sheet__actions">
          <Button id="refuse-privacy" kind="outline" wide onTap={() => answerPrivacy(false)}>
            不同意
          </Button>
          <Button
            id={agreeButtonId}
            wide
            openType="agreePrivacyAuthorization"
            onAgreePrivacyAuthorization={() => answerPrivacy(true)}
          >
            同意
          </Button>
        </View>
      </View>
    </Sheet>
  )
}
