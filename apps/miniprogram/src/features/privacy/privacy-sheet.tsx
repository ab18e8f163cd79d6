import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import { agreeButtonId, answerPrivacy, onPrivacyAsked, privacyIsAsked } from '../../platform/privacy-gate'
import { Button } from '../../ui/button/button'
import { Sheet } from '../../ui/sheet/sheet'
import './privacy-sheet.scss'

/** WeChat's privacy question, in our words; mounted on pages that use what WeChat guards. */
export function PrivacySheet(): ReactNode {
  const asked = useSyncExternalStore(onPrivacyAsked, privacyIsAsked)
  if (process.env.TARO_ENV === 'h5') return null
  return (
    <Sheet title="请先看一下隐私指引" visible={asked} onClose={() => answerPrivacy(false)}>
      <View className="privacy-sheet">
        <Text className="privacy-sheet__words">
          接下来要用到微信里的手机号。同意后才会读取，不同意也可以用短信验证码。
        </Text>
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
