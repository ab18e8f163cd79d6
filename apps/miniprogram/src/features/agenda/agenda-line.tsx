import type { IconName } from '@hub/design'
import { fullDate, saidDate } from '@hub/design'
import { fen, formatYuan } from '@hub/kernel/estimates'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { Dot } from '../../ui/dot/dot'
import { Icon } from '../../ui/icon/icon'
import { Tag } from '../../ui/tag/tag'
import type { AgendaItem } from './agenda-groups'

const icons: Record<AgendaItem['kind'], IconName> = {
  todo: 'bell',
  payment: 'wallet',
  milestone: 'key',
  promise: 'document',
  legal: 'clock',
}

/** One thing with its home; a step leads to its page. */
export function AgendaLine({ item, today }: { item: AgendaItem; today: string }): ReactNode {
  const { kind, title, on, amount, home, projectName, homeId, nodeKey } = item
  const tap = nodeKey
    ? { onClick: () => goTo(routes.node(homeId, nodeKey)), hoverClass: 'agenda__line--pressed', ariaRole: 'button' }
    : {}
  const near = on === null ? '' : saidDate(on, today)
  return (
    <View className="agenda__line" {...tap}>
      <Icon name={icons[kind]} className="agenda__icon" />
      <View className="agenda__words">
        <View className="agenda__first">
          <View className="agenda__title-words">
            <Text className="agenda__what">{title}</Text>
            {kind === 'todo' ? <Tag kind="yours">轮到您</Tag> : null}
          </View>
          <Text className="agenda__day">{on === null ? '' : near || fullDate(on, today)}</Text>
        </View>
        {amount === null ? null : <Text className="agenda__amount">{formatYuan(fen(amount))}</Text>}
        <View className="agenda__home">
          <Text>{projectName}</Text>
          <Dot />
          <Text>{home}</Text>
        </View>
      </View>
    </View>
  )
}
