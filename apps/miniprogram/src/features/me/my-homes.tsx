import type { Result } from '@hub/contracts'
import { memberRoleLabels, ownershipChangeLabels } from '@hub/contracts/vocabulary'
import { civilDateOf, fullDate } from '@hub/design'
import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { useNow } from '../../platform/use-now'
import { Card } from '../../ui/card/card'
import { Row } from '../../ui/row/row'

/** The reader's homes, those that changed hands and are gone for that reason; each leading to the people who share it, and the way to another. */
export function MyHomes({ homes: { items, claimable, left } }: { homes: Result<'GET /homes'> }): ReactNode {
  const today = civilDateOf(useNow())
  return (
    <Card list>
      {items.map(({ id, label, projectName, role }) => (
        <Row
          key={id}
          id={`members-${id}`}
          icon="people"
          title={label}
          detail={`${projectName}，${memberRoleLabels[role]}`}
          value="家庭成员"
          onTap={() => goTo(routes.members(id))}
        />
      ))}
      {left.map(({ id, label, kind, on }) => (
        <Row
          key={id}
          id={`left-${id}`}
          icon="info"
          title={label}
          detail={`${fullDate(on, today)}已办理${ownershipChangeLabels[kind]}，这里不再显示它的内容`}
        />
      ))}
      <Row
        id="bind"
        icon="key"
        title={items.length > 0 ? '绑定另一套房' : '绑定我的房子'}
        {...(claimable.length > 0 ? { value: `找到 ${claimable.length} 套` } : {})}
        onTap={() => goTo(routes.bind())}
      />
    </Card>
  )
}
