/** Runs an entry point; what stops it is told in one line, with exit code 1. */
export async function runOrExplain(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`)
    process.exit(1)
  }
}

function explain(error: unknown): string {
  const {
    code,
    message,
    port,
    errors: [first] = [],
  } = error as { code?: string; message?: string; port?: number; errors?: unknown[] }
  if (first) return explain(first)
  if (code === 'EADDRINUSE') return `Port ${String(port)} is taken. Choose another with PORT=…`
  if (code === 'ECONNREFUSED') return 'The database does not answer. Check DATABASE_URL.'
  if (code === '28P01' || code === '3D000') return `The database refuses: ${String(message)}`
  return String(message ?? error).split('\n')[0] ?? 'failed'
}
