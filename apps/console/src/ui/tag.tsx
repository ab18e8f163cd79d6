import type { ReactNode } from 'react'
import './tag.css'

export type TagTone = 'plain' | 'us' | 'customer' | 'third' | 'info' | 'ok' | 'warn' | 'danger'

/** A word on a tinted ground. */
export function Tag({ tone = 'plain', children }: { tone?: TagTone; children: ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>
}
