import { on } from 'node:events'
import { type ResourceLimits, Worker } from 'node:worker_threads'
import type { TableRow } from '../table.js'
import { UnreadableFile } from '../unreadable-file.js'
import type { TableHead, ThreadTask, ThreadWord } from './thread-words.js'

const entry = new URL('./table-thread.js', import.meta.url)
/** Megabytes. Young objects are rows on their way; what grows old are the texts that cells share, at most a file of them. */
const limits: ResourceLimits = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 512 }
/** Batches that are asked for before they are needed. */
const batchesAhead = 2

/** A thread that reads one table, seen from the side of those who need its rows. Has to be closed. */
export class TableReader {
  private readonly worker: Worker
  private readonly words: AsyncIterator<[ThreadWord], undefined>

  constructor(task: ThreadTask, resourceLimits = limits) {
    this.worker = new Worker(entry, { workerData: task, resourceLimits, name: 'table' })
    this.words = on(this.worker, 'message', { close: ['exit'] }) as AsyncIterator<[ThreadWord], undefined>
    // Who listens is told by `words`; an end that nobody waits for must not end the process.
    this.worker.on('error', () => undefined)
    for (let i = 0; i < batchesAhead; i += 1) this.ask()
  }

  /** @throws UnreadableFile with what stands against the file, or that it needs too much memory */
  async head(): Promise<TableHead> {
    const word = await this.word()
    if (!('head' in word)) throw new Error('the thread that reads a table said rows before its head')
    return word.head
  }

  /** Once. @throws UnreadableFile, on the way */
  async *rows(): AsyncGenerator<TableRow> {
    for (;;) {
      const word = await this.word()
      if (!('rows' in word)) throw new Error('the thread that reads a table said its head twice')
      if (word.rows.length === 0) return
      this.ask()
      yield* word.rows
    }
  }

  /** Whether the process lives as long as this thread. */
  hold(isHeld: boolean): void {
    if (isHeld) this.worker.ref()
    else this.worker.unref()
  }

  async close(): Promise<void> {
    await this.worker.terminate()
  }

  private ask(): void {
    this.worker.postMessage('more')
  }

  private async word(): Promise<Exclude<ThreadWord, { unreadable: string }>> {
    const next = await this.words.next().catch((error: unknown) => {
      throw failure(error)
    })
    if (next.done) throw new Error('the thread that reads a table has ended')
    const [word] = next.value
    if ('unreadable' in word) throw new UnreadableFile(word.unreadable)
    return word
  }
}

function failure(error: unknown): unknown {
  if ((error as { code?: string }).code !== 'ERR_WORKER_OUT_OF_MEMORY') return error
  return new UnreadableFile('读这个文件要用的内存太多：请删去多余的工作表、列和图片，或分成几个文件，再上传', {
    cause: error,
  })
}
