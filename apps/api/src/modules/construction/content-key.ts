import { digest } from '../../platform/crypto/fingerprint.js'

/** What makes two posts of a project the same one: buildings, day and title. */
export const contentKey = (buildingIds: readonly string[], on: string, title: string): string =>
  digest(JSON.stringify([[...buildingIds].sort(), on, title]))
