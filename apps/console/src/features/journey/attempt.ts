/** One write as the person means it: `words` are what is sent, `key` makes the server do it once. */
export interface Attempt {
  words: string
  key: string
}

/** Keeps the key while exactly the same is sent again, and takes a new one as soon as anything differs. */
export function keyOfAttempt(before: Attempt | null, sent: unknown, newKey: () => string): Attempt {
  const words = JSON.stringify(sent)
  return before?.words === words ? before : { words, key: newKey() }
}
