import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { FormHead } from '../../ui/form-head/form-head'
import { Icon } from '../../ui/icon/icon'
import type { Homes } from './homes'
import { ClaimForm } from './claim-form'
import './claim-list.scss'

/** The homes sold to this phone number that are not bound yet; one is open at a time. */
export function ClaimList({ homes }: { homes: Homes['claimable'] }): ReactNode {
  const [chosen, setChosen] = useState(homes[0]?.id)
  return (
    <View className="claim-list">
      <View className="claim-list__hello">
        <FormHead
          title={homes.length === 1 ? '找到了您的房子' : `找到了您的 ${homes.length} 套房子`}
          why="手机号可能换过主人，再核对一项合同上的信息就好"
        />
      </View>
      {homes.map((home) => (
        <Card key={home.id} className="claim-list__home">
          <View
            id={`claim-${home.id}`}
            className="claim-list__head"
            ariaRole="button"
            onClick={() => setChosen(home.id)}
          >
            <Icon name="building" size="large" className="claim-list__icon" />
            <View className="claim-list__words">
              <Text className="claim-list__label">{home.label}</Text>
              <Text className="claim-list__detail">{`${home.projectName}，买受人 ${home.customerNameMasked}`}</Text>
            </View>
            {home.id === chosen ? null : <Icon name="chevron-down" size="small" className="claim-list__arrow" />}
          </View>
          {home.id === chosen ? <ClaimForm home={home} /> : null}
        </Card>
      ))}
      <View className="claim-list__more">
        <Button id="claim-by-contract" kind="plain" onTap={() => goTo(routes.claim())}>
          手机号对不上的房子，用合同绑定
        </Button>
      </View>
    </View>
  )
}
