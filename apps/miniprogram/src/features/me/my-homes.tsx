import type { Result } from '@hub/contracts'
import { memberRoleLabels } from '@hub/contracts/vocabulary'
import { civilDateOf } from '@hub/design'
import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { useNow } from '../../platform/use-now'
import { Card } from '../../ui/card/card'
import { Row } from '../../ui/row/row'
import { leftWords } from '../home/left-words'

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
      {items.map(({ id, label }) => (
        <Row
          key={id}
          id={`cases-${id}`}
          icon="archive"
          title="服务记录"
          {...(items.length > 1 ? { value: label } : {})}
          onTap={() => goTo(routes.cases(id))}
        />
      ))}
      {left.map((home) => (
        <Row key={home.id} id={`left-${home.id}`} icon="info" {...leftWords(home, today)} />
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
