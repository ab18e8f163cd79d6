import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goTo, mineTab, routes } from '../../platform/routes'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import './person-card.scss'

function Person({ title, detail, children }: { title: string; detail: string; children?: ReactNode }): ReactNode {
  return (
    <Card className="person-card">
      <View className="person-card__face">
        <Icon name="user" size="large" />
      </View>
      <View className="person-card__words">
        <Text className="person-card__title">{title}</Text>
        <Text className="person-card__detail">{detail}</Text>
      </View>
      {children}
    </Card>
  )
}

/** Who is logged in. */
export function PersonCard({ phoneMasked, homes }: { phoneMasked: string | null; homes: number }): ReactNode {
  if (phoneMasked === null) {
    return (
      <Person title="微信用户" detail="还没有验证手机号">
        <Button id="verify-phone" kind="soft" onTap={() => goTo(routes.bind())}>
          去验证
        </Button>
      </Person>
    )
  }
  return <Person title={phoneMasked} detail={homes > 0 ? `${homes} 套房` : '还没有绑定房子'} />
}

/** Nobody is. */
export function StrangerCard(): ReactNode {
  return (
    <Person title="还没有登录" detail="登录后看您家的进展">
      <Button id="log-in" onTap={() => goTo(routes.logIn(mineTab))}>
        登录
      </Button>
    </Person>
  )
}
