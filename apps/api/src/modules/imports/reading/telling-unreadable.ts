import { DomainError } from '../../../platform/http/domain-error.js'
import { UnreadableFile } from './unreadable-file.js'

/** @throws DomainError `import.file_unreadable` with the reason in words, for a file that cannot be taken as a whole */
export async function tellingUnreadable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof UnreadableFile ? new DomainError('import.file_unreadable', { reason: error.reason }) : error
  }
}
