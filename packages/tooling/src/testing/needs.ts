/** What a run of the tests needs beyond the sources. */
export interface Needs {
  builds: boolean
  browser: boolean
}

const built = ['weapp', 'e2e', 'faults', 'bench']

/**
 * Reads Vitest's arguments: a run of everything needs it all; one that names other projects (`--project rules`) or
 * other files (`packages/kernel`) need not wait for builds and a browser.
 */
export function needsOf(args: readonly string[]): Needs {
  const projects = args.flatMap((arg, at) =>
    arg === '--project' ? [args[at + 1] ?? ''] : arg.startsWith('--project=') ? [arg.slice('--project='.length)] : [],
  )
  const files = args.filter((arg, at) => !arg.startsWith('-') && !args[at - 1]?.startsWith('-'))
  const touches = (wanted: readonly string[]): boolean =>
    (projects.length === 0 || projects.some((project) => wanted.includes(project))) &&
    (files.length === 0 || files.some((file) => /^tests\/?$/.test(file) || wanted.some((word) => file.includes(word))))
  return { builds: touches(built), browser: touches(['e2e']) }
}
