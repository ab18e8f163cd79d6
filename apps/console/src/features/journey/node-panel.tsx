import { nodeStateLabels } from '@hub/contracts/vocabulary'
import { useEffect, useRef } from 'react'
import { Tag, type TagTone } from '../../ui/tag.tsx'
import { NodeDelays } from '../delays/node-delays.tsx'
import { ActionForm } from './action-form.tsx'
import { ConflictNotice } from './conflict-notice.tsx'
import { HistoryList } from './history-list.tsx'
import { NodeFacts } from './node-facts.tsx'
import { NodeMeaning } from './node-meaning.tsx'
import { SaveBar } from './save-bar.tsx'
import type { Drafts } from './use-drafts.ts'
import type { Journey, JourneyNode } from './journey-types.ts'
import { useSaveNode } from './use-save-node.ts'
import { visibleHistory } from './visible-history.ts'

const stateTones: Record<JourneyNode['state'], TagTone> = {
  locked: 'plain',
  active: 'us',
  done: 'ok',
  skipped: 'plain',
  refused: 'danger',
}

interface Props {
  journey: Journey
  node: JourneyNode
  drafts: Drafts
  onReload: () => Promise<unknown>
  onPapers: () => void
}

/** The chosen node: facts, form, effect, history; nothing is saved before its effect is listed. */
export function NodePanel({ journey, node, drafts, onReload, onPapers }: Props) {
  const { refusal, wasTried, isSaving, forgive, reset, save } = useSaveNode(journey, node, drafts, onReload)
  const kept = drafts.draftOf(node)
  const isConflict = kept !== null && kept.base.version !== node.version
  const entries = visibleHistory(journey.history, journey.nodes).filter(({ nodeKey }) => nodeKey === node.key)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const said = form.current?.querySelector('.node-form [role=alert]')
    if (refusal !== null || isConflict || wasTried) said?.scrollIntoView({ block: 'center' })
  }, [refusal, isConflict, wasTried])
  return (
    <form
      ref={form}
      className="card node-panel"
      aria-label={node.name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div className="node-scroll">
        <div className="node-head">
          <h2>{node.name}</h2>
          <Tag tone={stateTones[node.state]}>{nodeStateLabels[node.state]}</Tag>
          <span className="small quiet">
            第 {journey.nodes.indexOf(node) + 1} 个节点，共 {journey.nodes.length} 个{node.optional && '，可以不办'}
          </span>
        </div>
        <NodeFacts node={node} today={journey.today} isWhole={kept === null || isConflict} onPapers={onPapers} />
        <NodeDelays journey={journey} node={node} />
        <NodeMeaning node={node} />
        {kept && (
          <section className="node-form" aria-label="操作">
            {isConflict && (
              <ConflictNotice
                latest={entries[0]}
                node={node}
                onKeep={() => {
                  forgive()
                  drafts.rebase(node)
                }}
                onDrop={reset}
              />
            )}
            <ActionForm
              journey={journey}
              node={node}
              kept={kept}
              refusal={isConflict ? null : refusal}
              wasTried={wasTried}
              onAction={(action) => {
                forgive()
                drafts.choose(node, action)
              }}
              onChange={(change) => {
                drafts.change(node, change)
              }}
            />
          </section>
        )}
        <section className="node-history" aria-label="改动记录">
          <div className="section-head">
            <h3>改动记录</h3>
            <span className="small quiet">只增不改，带眼睛的客户能看到</span>
          </div>
          <HistoryList entries={entries} />
        </section>
      </div>
      <SaveBar
        node={node}
        draft={kept?.draft ?? null}
        isSaving={isSaving}
        isBlocked={isConflict}
        isTouched={drafts.isOpened(node.key)}
        onChoose={(action) => {
          drafts.choose(node, action)
        }}
        onReset={reset}
      />
    </form>
  )
}
