import type { ImportKeyCaller, StaffCaller } from '../../../platform/auth/caller.js'

/** The rights of a key in the terms of the import: those of a data steward of its projects, under the name of the source. */
export function importerOf({ keyId, name, projects, madeBy }: ImportKeyCaller): StaffCaller {
  const held = projects === 'all' ? [null] : projects
  return {
    ...{ kind: 'staff', staffId: madeBy, name, sessionId: keyId },
    roles: held.map((projectId) => ({ projectId, role: 'data_steward' })),
  }
}
