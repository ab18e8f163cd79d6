import type { ApiError } from '@hub/contracts/client'
import { App } from 'antd'
import { useState } from 'react'
import { movedDates } from './action-effect.ts'
import { actionRequest, draftFaults } from './action-request.ts'
import { isOutOfDate, refusalOfAct } from './refusal-of-act.ts'
import type { Drafts } from './use-drafts.ts'
import type { Journey, JourneyNode } from './journey-types.ts'
import { useActOnNode } from './use-journey.ts'

/** Saves the form of one node; input stays until it is saved or dropped. */
export function useSaveNode(journey: Journey, node: JourneyNode, drafts: Drafts, onReload: () => Promise<unknown>) {
  const [refusal, setRefusal] = useState<ApiError | null>(null)
  const [wasTried, setWasTried] = useState(false)
  const act = useActOnNode(journey.id)
  const { message } = App.useApp()

  const forgive = (): void => {
    setRefusal(null)
    setWasTried(false)
  }
  const reset = (): void => {
    forgive()
    drafts.drop(node.key)
  }
  const save = async (): Promise<void> => {
    const kept = drafts.draftOf(node)
    if (!kept) return
    setWasTried(true)
    setRefusal(null)
    if (Object.keys(draftFaults(kept.draft, kept.base)).length > 0) return
    drafts.change(node, {})
    try {
      const after = await act.mutateAsync({ nodeKey: node.key, body: actionRequest(kept.draft, kept.base) })
      const moved = movedDates(journey, after)
      void message.success(moved === null ? '已保存' : `已保存。${moved}`, moved === null ? 3 : 6)
      reset()
    } catch (error) {
      const why = refusalOfAct(error)
      if (isOutOfDate(why)) await onReload()
      setRefusal(why)
    }
  }
  return { refusal, wasTried, isSaving: act.isPending, forgive, reset, save }
}
