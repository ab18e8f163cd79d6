import { symbols } from 'pino'
import type { World } from './world.ts'
import { Log } from '../../../apps/api/src/platform/observability/log.js'

/** Everything that the application logs from now on, down to `debug`, instead of its standard output. */
export function logLines(world: World): string[] {
  const lines: string[] = []
  const { pino } = world.get(Log)
  pino.level = 'debug'
  Object.assign(pino, { [symbols.streamSym]: { write: (line: string) => lines.push(line) } })
  return lines
}
