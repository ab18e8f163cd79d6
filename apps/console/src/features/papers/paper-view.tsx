import { Day } from '../../ui/day.tsx'
import { Moment } from '../../ui/moment.tsx'
import { Tag } from '../../ui/tag.tsx'
import { DecideBar } from './decide-bar.tsx'
import type { Paper } from './paper-groups.ts'
import { PaperPages } from './paper-pages.tsx'
import { paperState } from './paper-words.ts'

interface Props {
  journeyId: string
  paper: Paper
  nodeName: string
  today: string
}

/** One paper: where it stands and who said so, its pages, and what may be decided. */
export function PaperView({ journeyId, paper, nodeName, today }: Props) {
  const { words, tone } = paperState(paper)
  return (
    <section className="card paper-view" aria-label={paper.name}>
      <header className="paper-head">
        <div className="paper-title">
          <h2>{paper.name}</h2>
          <Tag tone={tone}>{words}</Tag>
          <span className="small quiet">
            {nodeName}，{paper.from === 'customer' ? '客户交' : '我们出'}
          </span>
        </div>
        <PaperFacts paper={paper} today={today} />
        {paper.reason !== null && <p className="paper-reason">退回：{paper.reason}</p>}
      </header>
      <PaperPages journeyId={journeyId} paper={paper} />
      {paper.decidable && <DecideBar key={paper.state} journeyId={journeyId} paper={paper} />}
    </section>
  )
}

function PaperFacts({ paper, today }: { paper: Paper; today: string }) {
  const { state, decision, expiresOn, receivedOn, lastView, pages, sentAt } = paper
  return (
    <p className="paper-facts">
      {state === 'sent' && sentAt !== null && (
        <span>
          <Moment at={sentAt} /> 送来
        </span>
      )}
      {decision && (
        <span>
          {decision.by} <Moment at={decision.at} /> {state === 'accepted' ? '收下' : '退回'}
        </span>
      )}
      {!decision && receivedOn !== null && (
        <span>
          <Day date={receivedOn} today={today} /> 收到{pages.length === 0 && '，没有存电子版'}
        </span>
      )}
      {expiresOn !== null && (
        <span>
          有效期到 <Day date={expiresOn} today={today} />
        </span>
      )}
      {lastView && (
        <span>
          {lastView.by} <Moment at={lastView.at} /> 看过原件
        </span>
      )}
    </p>
  )
}
