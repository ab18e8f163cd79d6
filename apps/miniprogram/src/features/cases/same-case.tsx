import type { ReactNode } from 'react'
import { saidInstant } from '@hub/design'
import { api } from '../../platform/api'
import { useLoaded } from '../../platform/data/use-loaded'
import { goTo, routes } from '../../platform/routes'
import { useNow } from '../../platform/use-now'
import { Notice } from '../../ui/notice/notice'
import { subjectOf } from './case-words'

/** Says that the same has been reported already, here or in the building; whoever wants to report it still may. */
export function SameCase({ homeId, ...query }: { homeId: string; categoryKey: string; place: string }): ReactNode {
  const now = useNow()
  const same = useLoaded(`case-duplicates ${homeId} ${query.categoryKey} ${query.place}`, () =>
    api('GET /homes/:homeId/case-duplicates', { params: { homeId }, query }),
  )
  if (!same.data) return null
  const { mine, building } = same.data
  const [first] = mine
  if (first) {
    return (
      <Notice
        kind="info"
        title={`${subjectOf(first)}已经报过，还在处理`}
        detail={`${saidInstant(Date.parse(first.openedAt), now)}报的，编号 ${first.number}。同一件事点这里补充就行`}
        onTap={() => goTo(routes.case(homeId, first.id))}
      />
    )
  }
  if (building.count === 0) return null
  return (
    <Notice
      kind="info"
      title={`楼里还有 ${building.count} 户报了同样的问题`}
      detail="我们已经在处理，您也可以继续提交"
    />
  )
}
