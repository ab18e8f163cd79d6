import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { goTo, goToTab, homeTab, routes, goOnTo } from '../../platform/routes'
import { useAction } from '../../platform/data/use-action'
import { logOut } from '../../platform/session/log-in'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { ConfirmSheet } from '../../ui/confirm-sheet/confirm-sheet'
import { PageState } from '../../ui/page-state/page-state'
import { Row } from '../../ui/row/row'

export interface NothingToBindProps {
  phoneMasked: string
  /** Homes bound already. */
  bound: number
  onCall: () => void
}

/** No home is left for this number: what to check, whom to call, how to come with another number. */
export function NothingToBind({ phoneMasked, bound, onCall }: NothingToBindProps): ReactNode {
  const [leaving, setLeaving] = useState(false)
  const leave = useAction(async () => {
    await logOut(false)
    goOnTo(routes.logIn())
  })
  if (bound > 0) {
    return (
      <PageState
        picture="building"
        title={`您的 ${bound} 套房子都绑定好了`}
        detail="还有别的房子？请确认合同上登记的也是这个手机号"
      >
        <Button id="claim-by-contract" kind="soft" icon="document" onTap={() => goTo(routes.claim())}>
          用合同绑定
        </Button>
        <Button icon="home" onTap={() => goToTab(homeTab)}>
          回首页
        </Button>
      </PageState>
    )
  }
  return (
    <View className="nothing-to-bind">
      <PageState
        picture="search"
        title={`没有找到 ${phoneMasked} 买的房子`}
        detail="多半是合同上登记了另一个号码，下面的办法都可以试试"
      />
      <Card list>
        <Row icon="document" title="看看合同首页" detail="买受人一栏的手机号是不是这一个" />
        <Row
          id="claim-by-contract"
          icon="key"
          title="用合同和证件绑定"
          detail="合同上没有手机号，或注销过账号的，用这个"
          onTap={() => goTo(routes.claim())}
        />
        <Row id="call-hotline" icon="phone" title="打客服电话" detail="请我们更正登记的手机号" onTap={onCall} />
        <Row
          id="another-phone"
          icon="refresh"
          title="换一个手机号"
          detail="退出后用合同上的号码登录"
          onTap={() => setLeaving(true)}
        />
      </Card>
      <ConfirmSheet
        title="换一个手机号"
        detail={`会先退出 ${phoneMasked}，再用另一个号码登录。`}
        act="退出并换号"
        visible={leaving}
        busy={leave.busy}
        refusal={leave.failure?.words}
        onConfirm={() => void leave.run(undefined)}
        onClose={() => setLeaving(false)}
      />
    </View>
  )
}
