import { nodeActionLabels, type NodeAction } from '@hub/contracts/vocabulary'
import { Button } from 'antd'
import type { ActionDraft } from './action-draft.ts'
import type { JourneyNode } from './journey-types.ts'

const saveWords: Record<NodeAction, string> = {
  complete: '标为已完成',
  skip: '标为不需要',
  refuse: '标为未通过',
  retry: '重新办理',
  reopen: '退回更正',
  update: '保存进展',
}

function noActionWords(node: JourneyNode): string {
  if (node.state === 'locked' && node.waitsFor.length > 0) return `等「${node.waitsFor.join('」「')}」办好才能操作`
  return '这个节点现在没有您能做的操作'
}

interface Props {
  node: JourneyNode
  draft: ActionDraft | null
  isSaving: boolean
  /** A conflict has to be answered first. */
  isBlocked: boolean
  isTouched: boolean
  onChoose: (action: NodeAction) => void
  onReset: () => void
}

/** The foot of the panel: one filled button, or why there is none. */
export function SaveBar({ node, draft, isSaving, isBlocked, isTouched, onChoose, onReset }: Props) {
  if (!draft) {
    return (
      <footer className="save-bar quiet">
        {node.allowedActions.length === 0 && noActionWords(node)}
        <span className="save-buttons">
          {node.allowedActions.map((action) => (
            <Button
              key={action}
              onClick={() => {
                onChoose(action)
              }}
            >
              {nodeActionLabels[action]}
            </Button>
          ))}
        </span>
      </footer>
    )
  }
  return (
    <footer className="save-bar">
      <span className="small quiet">{isBlocked ? '先看上面的提示' : '保存前客户看不到'}</span>
      <span className="save-buttons">
        {isTouched && (
          <Button onClick={onReset} disabled={isSaving}>
            放弃
          </Button>
        )}
        <Button
          type="primary"
          htmlType="submit"
          loading={isSaving}
          disabled={isBlocked || !node.allowedActions.includes(draft.action)}
        >
          {saveWords[draft.action]}
        </Button>
      </span>
    </footer>
  )
}
