interface Reached {
  readonly everywhere: boolean
  readonly projectIds: readonly string[] | null
}

/** Only who answers for every project that a broadcast was for may end it. */
export function mayEnd(mine: 'all' | readonly string[], { everywhere, projectIds }: Reached): boolean {
  if (mine === 'all') return true
  return !everywhere && (projectIds ?? []).every((id) => mine.includes(id))
}
