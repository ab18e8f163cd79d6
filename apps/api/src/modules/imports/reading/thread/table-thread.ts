import { parentPort, workerData } from 'node:worker_threads'
import { batches } from '../../batches.js'
import { readTable } from '../read-table.js'
import { sourceOf } from '../source.js'
import { UnreadableFile } from '../unreadable-file.js'
import type { ThreadTask, ThreadWord } from './thread-words.js'

/**
 * The thread: reads the table of one file, and hands rows over as they are asked for. What it does not expect is thrown,
 * which ends it, and the other side hears of that.
 */
const { origin, limits, sheet } = workerData as ThreadTask
const batchSize = 500

const say = (word: ThreadWord): void => parentPort?.postMessage(word)

async function telling(word: () => Promise<ThreadWord>): Promise<void> {
  try {
    say(await word())
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    say({ unreadable: error.reason })
  }
}

await telling(async () => {
  const { rows, ...head } = await readTable(await sourceOf(origin), { limits, sheet })
  const walk = batches(rows, batchSize)
  const nextRows = async (): Promise<ThreadWord> => {
    const next = await walk.next()
    return { rows: next.done ? [] : next.value }
  }
  let asked = Promise.resolve()
  parentPort?.on('message', () => {
    asked = asked.then(() => telling(nextRows))
  })
  return { head }
})
