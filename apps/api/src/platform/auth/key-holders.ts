import type { ImportKeyCaller } from './caller.js'

/** How every key of another system begins, so that nobody takes it for a log-in, and scanners of leaked secrets know it. */
export const keyPrefix = 'hubik_'

/** What authentication asks of the module that owns the keys of other systems. */
export abstract class KeyHolders {
  /**
   * The system behind a key that is in force, or null. `address` is where the request comes from.
   * @throws DomainError `request.too_many`
   */
  abstract find(key: string, address: string): Promise<ImportKeyCaller | null>
}
