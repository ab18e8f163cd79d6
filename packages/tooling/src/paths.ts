import { fileURLToPath } from 'node:url'
import path from 'node:path'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '')

/** Everything that running leaves behind: databases, secrets, logs, caches. Ignored by git. */
export const dataFolder = path.join(root, '.data')

export const inRoot = (...parts: string[]): string => path.join(root, ...parts)
export const inData = (...parts: string[]): string => path.join(dataFolder, ...parts)
