import type { ReactNode } from 'react'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { goToTab, mineTab, routes } from '../../platform/routes'
import { Card } from '../../ui/card/card'
import { EmptyState } from '../../ui/page-state/empty-state'
import { FormHead } from '../../ui/form-head/form-head'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Row } from '../../ui/row/row'
import { Shown } from '../../ui/shown/shown'
import { FormSkeleton } from '../../ui/skeleton/form-skeleton'
import { PhoneStep } from '../phone/phone-step'
import { PhoneWays } from '../phone/phone-ways'
import { useMe } from '../privacy/use-me'
import { AccountProof } from './account-proof'
import './change-phone.scss'
import { NewHolder } from './new-holder'
import { useChangePhone } from './use-change-phone'
import type { ChangePhone as Change } from './use-change-phone'

function NewNumber({ change: { asked, busy, failure, ask } }: { change: Change }): ReactNode {
  const by = asked?.to.by
  // What is wrong with the number itself stands under the number.
  const told = failure?.code.startsWith('phone.') ? { ...failure, fields: { phone: failure.words } } : failure
  const way = (own: 'wechat' | 'sms') => ({ busy: busy && by === own, failure: by === own ? told : undefined })
  return (
    <Card>
      <FormHead title="新的手机号" why="验证是您正在用的号码，验证完就换好" />
      <PhoneWays
        act="换成这个号码"
        typed={asked?.to.by === 'sms' ? asked.to.phone : undefined}
        placeholder="要换成的手机号"
        wechat={{ ...way('wechat'), run: (code) => ask({ to: { by: 'wechat', code } }) }}
        sms={{ ...way('sms'), run: ({ phone, code }) => ask({ to: { by: 'sms', phone, code } }) }}
      />
    </Card>
  )
}

/** Another number for the account: the new one first, and a proof of the account where the log-in is not of this moment. */
export function ChangePhone(): ReactNode {
  const me = useMe()
  const change = useChangePhone()
  usePullToReload(me.reload)
  if (change.done !== undefined) {
    return (
      <PageFrame>
        <EmptyState
          picture="key"
          title="手机号换好了"
          detail={`以后用 ${change.done} 登录。其他手机和电脑上的登录都已退出，这里不用重新登录。`}
          action={{ id: 'back-to-mine', words: '回到我的', icon: 'user', onTap: () => goToTab(mineTab) }}
        />
      </PageFrame>
    )
  }
  return (
    <PageFrame>
      <Shown of={me} skeleton={<FormSkeleton />} failed="您的手机号没有加载出来" here={routes.changePhone()}>
        {({ phone, phoneMasked }) =>
          phone === null ? (
            <PhoneStep why="您还没有验证过手机号，先验证现在用的这一个" />
          ) : (
            <>
              <Card list>
                <Row
                  icon="phone"
                  title={`现在是 ${phoneMasked ?? phone}`}
                  detail="换号以后，房子、材料和办事记录都还在；其他设备要用新号码重新登录"
                />
              </Card>
              {change.step === 'number' ? <NewNumber change={change} /> : null}
              {change.step === 'proof' ? (
                <AccountProof phone={phone} phoneMasked={phoneMasked} change={change} />
              ) : null}
              {change.step === 'new-holder' ? <NewHolder change={change} /> : null}
            </>
          )
        }
      </Shown>
    </PageFrame>
  )
}
