import './changes-card.css'
import { Moment } from './moment.tsx'
import { TitledCard } from './titled-card.tsx'

export interface Change {
  id: string
  at: string
  by: string
  words: string
  reason: string | null
}

/** Who changed what on this page, when and why. Nothing where nobody did. */
export function ChangesCard({ id, changes }: { id: string; changes: readonly Change[] }) {
  if (changes.length === 0) return null
  return (
    <TitledCard id={id} title="改动记录">
      <ol className="changes">
        {changes.map((change) => (
          <li key={change.id}>
            <span className="small quiet">
              <Moment at={change.at} />
            </span>
            <span>{change.words}</span>
            <span className="small quiet">
              {change.by}
              {change.reason !== null && `，${change.reason}`}
            </span>
          </li>
        ))}
      </ol>
    </TitledCard>
  )
}
