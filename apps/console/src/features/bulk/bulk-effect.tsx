import { bulkObstacleLabels } from '@hub/contracts/vocabulary'
import type { BulkOutcome } from './bulk-draft.ts'

interface Props {
  outcome: BulkOutcome
  isDone?: boolean
}

/** How many change, which are so already, and which cannot, by reason with examples. */
export function BulkEffect({ outcome, isDone = false }: Props) {
  const { homes, changes, already, cannot, opens } = outcome
  return (
    <section className="bulk-effect" aria-label={isDone ? '结果' : '更新后会怎样'}>
      <h3>{isDone ? '结果' : '更新后会怎样'}</h3>
      <dl>
        <div>
          <dt>{isDone ? '已更新' : '会更新'}</dt>
          <dd>
            <b>{changes} 户</b>
            <span className="quiet">，共 {homes} 户</span>
          </dd>
        </div>
        {already > 0 && (
          <div>
            <dt>不用改</dt>
            <dd>{already} 户已经是这样</dd>
          </div>
        )}
        {opens.slice(0, 3).map(({ name, count }) => (
          <div key={name}>
            <dt>接着办</dt>
            <dd>
              {name}，{count} 户
            </dd>
          </div>
        ))}
        {cannot.map(({ obstacle, count, examples }) => (
          <div key={obstacle}>
            <dt className="near">不能改</dt>
            <dd>
              {count} 户{bulkObstacleLabels[obstacle]}
              <div className="small quiet">
                {examples.join('、')}
                {count > examples.length && ' 等'}
              </div>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
