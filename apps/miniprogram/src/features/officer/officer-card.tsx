import type { Result } from '@hub/contracts'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { call } from '../../platform/call'
import { useAppearance } from '../../platform/theme/use-appearance'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import { Face } from './face'
import './officer-card.scss'

type Officer = NonNullable<Result<'GET /home-screen'>['officer']>

/** The one person who stays: from the contract to long after the keys. In care mode the call is the big button. */
export function OfficerCard({ officer: { name, title, phone } }: { officer: Officer }): ReactNode {
  const { care } = useAppearance()
  return (
    <Card className="officer-card">
      <View className="officer-card__person">
        <Face />
        <View className="officer-card__words">
          <View className="officer-card__line">
            <Text className="officer-card__name">{name}</Text>
            <Text className="officer-card__title">{title}</Text>
          </View>
          <Text className="officer-card__sentence">从签约到入住后，一直是我</Text>
        </View>
        {phone && !care ? (
          <View
            id="call-officer"
            className="officer-card__call"
            hoverClass="officer-card__call--pressed"
            ariaRole="button"
            ariaLabel={`打电话给${name}`}
            onClick={() => call(phone)}
          >
            <Icon name="phone" />
          </View>
        ) : null}
      </View>
      {phone && care ? (
        <View className="officer-card__wide">
          <Button id="call-officer" kind="soft" icon="phone" wide onTap={() => call(phone)}>
            {`打电话给${name}`}
          </Button>
        </View>
      ) : null}
    </Card>
  )
}
