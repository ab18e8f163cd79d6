import type { ApiError } from '@hub/contracts/client'
import { nodeActionLabels, type NodeAction } from '@hub/contracts/vocabulary'
import { Alert, Segmented } from 'antd'
import type { ActionDraft } from './action-draft.ts'
import { actionEffects } from './action-effect.ts'
import { ActionFields } from './action-fields.tsx'
import { draftFaults } from './action-request.ts'
import { EffectList } from './effect-list.tsx'
import { fieldFaults } from './field-faults.ts'
import type { KeptDraft } from './rebase-draft.ts'
import type { Journey, JourneyNode } from './journey-types.ts'

interface Props {
  journey: Journey
  /** As it is now; `kept.base` is the node as it was when the form was opened. */
  node: JourneyNode
  kept: KeptDraft
  refusal: ApiError | null
  /** True once sending was tried: only then what is missing is shown. */
  wasTried: boolean
  onAction: (action: NodeAction) => void
  onChange: (change: Partial<ActionDraft>) => void
}

/** What may be done with this node, its fields, and its effect before saving. */
export function ActionForm({ journey, node, kept: { draft, base }, refusal, wasTried, onAction, onChange }: Props) {
  const own = wasTried ? draftFaults(draft, base) : {}
  const refused = refusal ? fieldFaults(refusal, draft) : {}
  const isAllowed = node.allowedActions.includes(draft.action)
  const effects = actionEffects(draft, base, journey)
  return (
    <>
      {isAllowed && node.allowedActions.length === 1 ? (
        <h3>{nodeActionLabels[draft.action]}</h3>
      ) : (
        <Segmented<NodeAction>
          block
          aria-label="要做什么"
          value={draft.action}
          onChange={onAction}
          options={node.allowedActions.map((value) => ({ value, label: nodeActionLabels[value] }))}
        />
      )}
      {!isAllowed && (
        <Alert type="warning" showIcon title={`现在不能「${nodeActionLabels[draft.action]}」了，请换一个操作`} />
      )}
      {refusal && Object.keys(refused).length === 0 && <Alert type="error" showIcon title={refusal.message} />}
      {own.form !== undefined && <Alert type="info" showIcon title={own.form} />}
      <ActionFields
        draft={draft}
        node={base}
        today={journey.today}
        faults={{ ...own, ...refused }}
        onChange={onChange}
      />
      {effects.length > 0 && <EffectList effects={effects} />}
    </>
  )
}
