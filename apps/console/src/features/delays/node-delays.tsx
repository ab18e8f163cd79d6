import { useState } from 'react'
import { Day } from '../../ui/day.tsx'
import type { Journey, JourneyNode } from '../journey/journey-types.ts'
import { ComposeDrawer } from './compose-drawer.tsx'
import { DelayDrawer } from './delay-drawer.tsx'
import { useJourneyDelays } from './use-delays.ts'

interface Props {
  journey: Journey
  node: JourneyNode
}

/** What this home was told about a late node, and the way to tell it, change it or take it back. */
export function NodeDelays({ journey, node }: Props) {
  const delays = useJourneyDelays(journey.id)
  const [open, setOpen] = useState<string | null>(null)
  const [isComposing, setComposing] = useState(false)
  const told = delays.data?.items.filter(({ nodeKey, state }) => nodeKey === node.key && state === 'announced') ?? []
  const mayTell = delays.data?.mayAnnounce === true && (node.state === 'active' || node.state === 'locked')
  if (told.length === 0 && !mayTell) return null
  return (
    <div className="node-delays">
      <span className="quiet">延期</span>
      {told.map(({ id, newOn, scope, version }) => (
        <button
          key={id}
          type="button"
          className="fact-link"
          onClick={() => {
            setOpen(id)
          }}
        >
          已告知{scope}：改到 <Day date={newOn} today={journey.today} />
          {version > 1 && `，第 ${String(version)} 版`}
        </button>
      ))}
      {mayTell && (
        <button
          type="button"
          className="fact-link"
          onClick={() => {
            setComposing(true)
          }}
        >
          告知这一户延期
        </button>
      )}
      {isComposing && (
        <ComposeDrawer
          home={{
            ...{ projectId: journey.projectId, journeyId: journey.id, label: journey.homeLabel },
            ...{ nodeKey: node.key, nodeName: node.name },
          }}
          onClose={() => {
            setComposing(false)
          }}
        />
      )}
      {open !== null && (
        <DelayDrawer
          delayId={open}
          onClose={() => {
            setOpen(null)
          }}
        />
      )}
    </div>
  )
}
