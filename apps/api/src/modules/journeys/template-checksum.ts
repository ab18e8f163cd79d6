import { createHash } from 'node:crypto'
import type { JourneyTemplate } from './journey.types.js'

/** A stored version of a template, as far as it matters for comparing. */
export interface StoredVersion {
  readonly key: string
  readonly version: number
  readonly checksum: string
}

/** SHA-256 of the template with its properties sorted, so that only content counts, not the order of writing. */
export function templateChecksum(template: JourneyTemplate): string {
  return createHash('sha256').update(canonical(template)).digest('hex')
}

/**
 * Templates whose key and version are stored with other content. Running journeys keep the version they began with, so
 * a version never changes: the editor raises the number.
 */
export function changedVersions(
  templates: readonly JourneyTemplate[],
  stored: readonly StoredVersion[],
): JourneyTemplate[] {
  const known = new Map(stored.map(({ key, version, checksum }) => [`${key}@${String(version)}`, checksum]))
  return templates.filter((template) => {
    const checksum = known.get(`${template.key}@${String(template.version)}`)
    return checksum !== undefined && checksum !== templateChecksum(template)
  })
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`
}
