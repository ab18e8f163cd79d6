import type { Result } from '@hub/contracts'
import { memberRoleLabels } from '@hub/contracts/vocabulary'
import { saidInstant } from '@hub/design'
import { Text, View } from '@tarojs/components'
import Taro, { useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { routes } from '../../platform/routes'
import { useNow } from '../../platform/use-now'
import { Button } from '../../ui/button/button'
import './invitation-ready.scss'

/** Sends the invitation: as a card in WeChat, as a link in a browser. */
export function InvitationReady({ invitation }: { invitation: Result<'POST /homes/:homeId/invitations'> }): ReactNode {
  const { token, role, expiresAt } = invitation
  const now = useNow()
  const path = routes.invitation(token)
  const link = process.env.TARO_ENV === 'h5' ? location.origin + path : ''
  const [copied, setCopied] = useState(false)
  useShareAppMessage(() => ({ title: '邀请您一起看我家的进展', path }))
  const copy = () => {
    Taro.setClipboardData({ data: link })
      .then(() => setCopied(true))
      .catch(() => undefined)
  }
  return (
    <View className="invitation-ready">
      <Text className="invitation-ready__detail">
        {`发给要邀请的${memberRoleLabels[role]}。对方登录并验证手机号后加入，${saidInstant(Date.parse(expiresAt), now)}前有效，只能用一次。`}
      </Text>
      {process.env.TARO_ENV === 'h5' ? (
        <>
          <Text id="invitation-link" className="invitation-ready__link" selectable>
            {link}
          </Text>
          <Button id="copy-link" icon={copied ? 'check' : 'copy'} wide onTap={copy}>
            {copied ? '已复制，去发给对方吧' : '复制链接'}
          </Button>
        </>
      ) : (
        <Button id="share" icon="share" wide openType="share">
          发给微信好友
        </Button>
      )}
    </View>
  )
}
