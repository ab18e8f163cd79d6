import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { FormHead } from '../../ui/form-head/form-head'
import type { ChangePhone } from './use-change-phone'

/** The number belonged to another account, and nobody has proven it for long: the reader says whose it is now. */
export function NewHolder({ change: { asked, busy, ask, restart } }: { change: ChangePhone }): ReactNode {
  const byWeChat = asked?.to.by === 'wechat'
  return (
    <Card className="change-phone">
      <FormHead
        title="这个号码以前有人用过"
        why="有个账号用它登录过，但三个月没有验证了。运营商会把停用的号码再放出来：如果是您新办的，就可以换上，原来的账号会失去这个号码。"
      />
      <View className="change-phone__ways">
        {/* WeChat's code is good for one use, so the tap that says so brings another. */}
        <Button
          id="new-holder"
          wide
          busy={busy}
          {...(byWeChat
            ? {
                openType: 'getPhoneNumber' as const,
                onGetPhoneNumber: ({ detail }) => {
                  const code: string | undefined = detail.code
                  if (code) ask({ to: { by: 'wechat', code }, isNewHolder: true })
                },
              }
            : { onTap: () => ask({ isNewHolder: true }) })}
        >
          是我新办的，换上
        </Button>
        <Button id="another-number" kind="plain" wide disabled={busy} onTap={restart}>
          换成别的号码
        </Button>
      </View>
    </Card>
  )
}
