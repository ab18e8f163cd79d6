import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { Card } from '../../ui/card/card'
import { Row } from '../../ui/row/row'

/** The ways to one's own data: to whom it is given, a copy, and the end of the account. */
export function MyDataRows(): ReactNode {
  return (
    <Card list>
      <Row
        id="sharing"
        icon="share"
        title="资料给了谁"
        detail="您同意了才给，给过的都有记录"
        onTap={() => goTo(routes.sharing())}
      />
      <Row
        id="my-copy"
        icon="download"
        title="导出我的资料"
        detail="我们存的，打包给您一份"
        onTap={() => goTo(routes.myCopy())}
      />
      <Row
        id="delete-account"
        icon="trash"
        title="注销账号"
        detail="删什么、依法留什么，先看清楚"
        onTap={() => goTo(routes.deleteAccount())}
      />
    </Card>
  )
}
