import { Dot } from '../../ui/dot.tsx'
import { Moment } from '../../ui/moment.tsx'
import { Tag } from '../../ui/tag.tsx'
import { paperKey, receivedOf, type Paper, type PaperGroup } from './paper-groups.ts'
import { paperState } from './paper-words.ts'

interface Props {
  groups: readonly PaperGroup[]
  papers: readonly Paper[]
  nodes: readonly { key: string; name: string }[]
  chosen: string
  onChoose: (key: string) => void
}

/** All papers, by what waits for us and then by node. */
export function PaperList({ groups, papers, nodes, chosen, onChoose }: Props) {
  const { received, needed } = receivedOf(papers)
  return (
    <section className="card paper-list" aria-label="材料清单">
      <div className="section-head">
        <h2>材料</h2>
        <span className="small quiet">
          客户的 {needed} 份，收下 {received} 份
        </span>
      </div>
      {groups.map((group) => (
        <div key={group.key}>
          <h3 className={group.key === '' ? 'paper-group ours' : 'paper-group'}>
            {group.name} {group.key === '' && group.papers.length}
          </h3>
          <ul>
            {group.papers.map((paper) => (
              <PaperRow
                key={paperKey(paper)}
                paper={paper}
                nodeName={group.key === '' ? (nodes.find(({ key }) => key === paper.nodeKey)?.name ?? '') : null}
                isChosen={paperKey(paper) === chosen}
                onChoose={onChoose}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

interface RowProps {
  paper: Paper
  /** Where the group does not say it already. */
  nodeName: string | null
  isChosen: boolean
  onChoose: (key: string) => void
}

function PaperRow({ paper, nodeName, isChosen, onChoose }: RowProps) {
  const { words, tone } = paperState(paper)
  const last = paper.pages.at(-1)
  return (
    <li>
      <button
        type="button"
        className="paper-row"
        aria-current={isChosen}
        onClick={() => {
          onChoose(paperKey(paper))
        }}
      >
        <span className="paper-row-words">
          <span className="paper-name">{paper.name}</span>
          <span className="small quiet">
            {nodeName !== null && (
              <>
                {nodeName}
                <Dot />
              </>
            )}
            {paper.from === 'customer' ? '客户交' : '我们出'}
            {last && (
              <>
                <Dot />
                {paper.pages.length} 页
                <Dot />
                <Moment at={last.at} />
              </>
            )}
          </span>
        </span>
        <Tag tone={tone}>{words}</Tag>
      </button>
    </li>
  )
}
