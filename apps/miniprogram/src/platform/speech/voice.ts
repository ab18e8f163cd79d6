/** What becomes of a sentence that is being said. */
export interface Said {
  onEnd: () => void
  onFail: () => void
}

/** Says one sentence, and gives the way to stop it: after that neither end nor failure is told. */
export type Voice = (words: string, said: Said) => () => void
