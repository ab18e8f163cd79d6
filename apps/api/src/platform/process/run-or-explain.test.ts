import { afterEach, describe, expect, it, vi } from 'vitest'
import { runOrExplain } from './run-or-explain.js'

afterEach(() => vi.restoreAllMocks())

/** What is told, with which exit code. */
async function told(error: Error): Promise<[string, unknown]> {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never)
  await runOrExplain(() => Promise.reject(error))
  return [String(write.mock.calls[0]?.[0]), exit.mock.calls[0]?.[0]]
}

describe('what stops an entry point', () => {
  it.each([
    [
      Object.assign(new Error('listen'), { code: 'EADDRINUSE', port: 3000 }),
      'Port 3000 is taken. Choose another with PORT=…\n',
    ],
    [Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), 'The database does not answer. Check DATABASE_URL.\n'],
    [
      Object.assign(new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })]), {}),
      'The database does not answer. Check DATABASE_URL.\n',
    ],
    [Object.assign(new Error('password failed'), { code: '28P01' }), 'The database refuses: password failed\n'],
    [new Error('Bad configuration. PORT: wrong\n    at somewhere'), 'Bad configuration. PORT: wrong\n'],
  ])('is told in one line, with exit code 1: %s', async (error, line) => {
    expect(await told(error)).toEqual([line, 1])
  })

  it('is nothing when nothing stops it', async () => {
    const exit = vi.spyOn(process, 'exit')
    await runOrExplain(() => Promise.resolve())
    expect(exit).not.toHaveBeenCalled()
  })
})
