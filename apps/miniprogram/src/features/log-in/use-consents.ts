import { useState } from 'react'
import type { About } from '../../platform/data/use-about'
import { readStored } from '../../platform/storage'

type Purpose = About['consents'][number]['purpose']

export interface Consents {
  /** Purposes ticked on the screen; optional ones are off until the reader ticks them. */
  ticked: readonly Purpose[]
  tick: (purpose: Purpose, on: boolean) => void
  /** The title of a required one that is not ticked. */
  missing: string | undefined
  /** What goes along with the log-in. */
  given: { purpose: Purpose; version: number }[]
}

/** The consents on the log-in page. What was given on this phone to the text in force stays ticked. */
export function useConsents(texts: About['consents']): Consents {
  const [ticked, setTicked] = useState<readonly Purpose[]>(() => {
    const before = readStored('consents.given') ?? []
    return texts
      .filter(({ purpose, version }) => before.some((one) => one.purpose === purpose && one.version === version))
      .map(({ purpose }) => purpose)
  })
  return {
    ticked,
    tick: (purpose, on) => {
      setTicked((now) => (on ? [...now, purpose] : now.filter((one) => one !== purpose)))
    },
    missing: texts.find(({ required, purpose }) => required && !ticked.includes(purpose))?.title,
    given: texts
      .filter(({ purpose }) => ticked.includes(purpose))
      .map(({ purpose, version }) => ({ purpose, version })),
  }
}
