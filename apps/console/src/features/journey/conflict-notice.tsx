import { nodeActionLabels } from '@hub/contracts/vocabulary'
import { Alert, Button } from 'antd'
import { Moment } from '../../ui/moment.tsx'
import type { JourneyEntry, JourneyNode } from './journey-types.ts'

interface Props {
  latest: JourneyEntry | undefined
  node: JourneyNode
  onKeep: () => void
  onDrop: () => void
}

/** Somebody saved this node in between: who and what, with the input kept until the person decides. */
export function ConflictNotice({ latest, node, onKeep, onDrop }: Props) {
  const actions = node.allowedActions.map((action) => nodeActionLabels[action]).join('、')
  return (
    <Alert
      type="warning"
      showIcon
      title="您填写的时候，这个节点已经被改过"
      description={
        <>
          {latest && (
            <p>
              {latest.by} <Moment at={latest.at} />：{latest.words}
            </p>
          )}
          <p>
            上面已是最新内容，您填的还在。
            {actions === '' ? '现在没有可做的操作。' : `现在可以：${actions}。`}
          </p>
          <div className="conflict-actions">
            <Button size="small" onClick={onKeep}>
              核对过，保留我填的
            </Button>
            <Button size="small" type="text" onClick={onDrop}>
              放弃我填的
            </Button>
          </div>
        </>
      }
    />
  )
}
