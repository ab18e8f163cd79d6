import { nodeStateLabels } from '@hub/contracts/vocabulary'
import type { FlowBox } from '@hub/design'
import { Icon, type AnyIconName } from '../../ui/icon.tsx'
import { arrows, type Arrow } from './neighbour-key.ts'
import { nodeLine } from './node-line.ts'
import type { JourneyNode } from './journey-types.ts'

interface Props {
  node: JourneyNode
  box: FlowBox
  today: string
  isSelected: boolean
  isUnsaved: boolean
  onSelect: (key: string) => void
  onArrow: (arrow: Arrow) => void
}

function signOf({ state, phase }: JourneyNode): AnyIconName {
  if (state === 'refused') return 'cross'
  if (state === 'skipped') return 'dash'
  return phase === 'done' ? 'check' : phase === 'now' ? 'clock' : phase === 'next' ? 'ring' : 'dot'
}

/** One box of the chart. Done, now, next, later and refused differ by sign and outline as well as by colour. */
export function FlowNode({ node, box, today, isSelected, isUnsaved, onSelect, onArrow }: Props) {
  const line = nodeLine(node, today)
  const form = node.state === 'refused' || node.state === 'skipped' ? node.state : node.phase
  return (
    <button
      type="button"
      className={`flow-node flow-${form}`}
      style={{ left: box.x, top: box.y, width: box.w, height: box.h }}
      data-node={node.key}
      aria-pressed={isSelected}
      aria-label={`${node.name}，${nodeStateLabels[node.state]}，${line.words}${isUnsaved ? '，有没保存的内容' : ''}`}
      tabIndex={isSelected ? 0 : -1}
      onClick={() => {
        onSelect(node.key)
      }}
      onKeyDown={(event) => {
        const arrow = arrows.find((each) => each === event.key)
        if (!arrow) return
        event.preventDefault()
        onArrow(arrow)
      }}
    >
      <Icon name={signOf(node)} size={18} />
      <span className="flow-words">
        <span className="flow-name">{node.shortName}</span>
        <span className={`flow-date ${line.tone}`}>{line.words}</span>
      </span>
      {isUnsaved && <span className="flow-unsaved" title="有没保存的内容" />}
    </button>
  )
}
