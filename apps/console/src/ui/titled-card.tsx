import type { ReactNode } from 'react'
import './titled-card.css'

export interface TitledCardProps {
  /** Of the heading, by which the card is named to a screen reader. */
  id: string
  title: string
  /** At the right of the title: a button. */
  action?: ReactNode
  children: ReactNode
}

/** A card of a page with several: its title, what may be done, and what stands in it. */
export function TitledCard({ id, title, action, children }: TitledCardProps) {
  return (
    <section className="card titled-card" aria-labelledby={id}>
      <header className="titled-card-head">
        <h2 id={id}>{title}</h2>
        {action}
      </header>
      {children}
    </section>
  )
}
