import { Icon } from '../../ui/icon.tsx'
import { Moment } from '../../ui/moment.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { CaseEvent } from './case-types.ts'
import { saidOf } from './event-words.ts'

/** Everything that happened, the oldest first, as a talk between the household and us. It begins with the report. */
export function TimeLine({ events, report }: { events: readonly CaseEvent[]; report: string }) {
  return (
    <ol className="talk" aria-label="经过">
      {events.toReversed().map((event) => (
        <TalkItem key={event.id} event={event.kind === 'opened' ? { ...event, words: report } : event} />
      ))}
    </ol>
  )
}

function TalkItem({ event }: { event: CaseEvent }) {
  const said = saidOf(event)
  if (said.as === 'line') {
    return (
      <li className="talk-line">
        <Icon name={said.icon} size={16} />
        <span>{said.words}</span>
        <span className="small quiet">
          <Moment at={event.at} />
        </span>
      </li>
    )
  }
  return (
    <li className={`talk-said talk-${said.tone}`}>
      <span className="face" aria-hidden="true">
        {event.name.slice(0, 1)}
      </span>
      <div>
        <div className="talk-who">
          <b>{event.name}</b>
          {said.tag !== null && <Tag tone={said.tone === 'note' ? 'warn' : 'us'}>{said.tag}</Tag>}
          <span className="small quiet">
            <Moment at={event.at} />
          </span>
        </div>
        <div className="talk-words">
          <p>{event.words}</p>
          {event.photos.length > 0 && (
            <div className="talk-photos">
              {event.photos.map(({ id, url, thumbUrl }, at) => (
                <a key={id} href={url} target="_blank" rel="noreferrer" aria-label={`看第 ${String(at + 1)} 张照片`}>
                  <img src={thumbUrl ?? url} alt="" loading="lazy" />
                </a>
              ))}
            </div>
          )}
        </div>
      </div>
    </li>
  )
}
