import { readTable } from '../read-table.js'
import type { Source } from '../source.js'
import { type Table, tableLimits, type TableRow } from '../table.js'
import { TableReader } from './table-reader.js'

/** A smaller file is read sooner than a thread is begun. */
const worthAThread = 64 * 1024
/** At the same time; a file that comes when so many are read is read by us. */
const mostThreads = 2
/** How long an opened file waits for whoever wants its rows. */
const patienceMs = 10_000

let running = 0

/**
 * {@link readTable} in a thread of its own, so that reading costs requests nothing and goes on while rows are compared
 * and written. A walk that is not begun within ten seconds, or is not the first, opens the file once more.
 * @throws UnreadableFile as {@link readTable} does
 */
export async function readTableApart(
  source: Source,
  { sheet, patience = patienceMs }: { sheet?: string | undefined; patience?: number } = {},
): Promise<Table> {
  if (source.size < worthAThread || running >= mostThreads) return readTable(source, { sheet })
  const open = (): Promise<Opened> => opened({ origin: source.origin, limits: tableLimits, sheet })
  const { head, reader, close } = await open()
  let waiting: Opened | undefined = { head, reader, close }
  reader.hold(false)
  const giveUp = setTimeout(() => {
    waiting = undefined
    void close()
  }, patience).unref()
  async function* walk(): AsyncGenerator<TableRow> {
    clearTimeout(giveUp)
    const mine = waiting ?? (await open())
    waiting = undefined
    mine.reader.hold(true)
    try {
      yield* mine.reader.rows()
    } finally {
      await mine.close()
    }
  }
  return { ...head, rows: { [Symbol.asyncIterator]: walk } }
}

type Opened = Awaited<ReturnType<typeof opened>>

async function opened(task: ConstructorParameters<typeof TableReader>[0]) {
  running += 1
  const reader = new TableReader(task)
  const close = async (): Promise<void> => {
    running -= 1
    await reader.close()
  }
  try {
    return { head: await reader.head(), reader, close }
  } catch (error) {
    await close()
    throw error
  }
}
