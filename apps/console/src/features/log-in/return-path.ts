/** Where to go after the log-in: the page that was asked for (as the frame noted it), else the start. */
export function returnPath(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('from' in state)) return '/'
  return typeof state.from === 'string' ? state.from : '/'
}
