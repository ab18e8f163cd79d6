import { DomainError } from './domain-error.js'

/** `weapp/1.4.2` against the configured `weapp=1.4.0`. Unknown or missing clients pass: they have no minimum. */
export function checkClient(header: string | undefined, minimums: readonly string[]): void {
  const [name = '', version = ''] = header?.split('/') ?? []
  const minimum = minimums.map((entry) => entry.split('=')).find(([client]) => client === name)?.[1]
  if (minimum && older(version, minimum)) throw new DomainError('client.outdated')
}

function older(version: string, minimum: string): boolean {
  const parts = (text: string): number[] => text.split('.').map((part) => Number.parseInt(part, 10) || 0)
  const [mine, least] = [parts(version), parts(minimum)]
  const at = least.findIndex((part, i) => part !== (mine[i] ?? 0))
  return at !== -1 && (mine[at] ?? 0) < (least[at] ?? 0)
}
