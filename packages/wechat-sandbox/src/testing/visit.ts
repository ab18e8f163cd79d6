import { onTestFinished } from 'vitest'
import { settingsFrom, type SandboxSettings } from '../settings.ts'
import { startSandbox } from '../sandbox.ts'

export type Json = Record<string, unknown>

/** A sandbox of the test's own, reached over HTTP; it ends with the test. */
export interface Visit {
  readonly url: string
  readonly port: number
  readonly settings: SandboxSettings
  get(path: string): Promise<Json>
  post(path: string, body: unknown): Promise<Json>
  remove(path: string): Promise<Json>
  /** Moves the sandbox's clock this far from the real one. */
  moveClock(offsetMs: number): Promise<Json>
}

export async function visitSandbox(): Promise<Visit> {
  const sandbox = await startSandbox()
  onTestFinished(() => sandbox.close())
  const ask = async (path: string, init: RequestInit): Promise<Json> => {
    const response = await fetch(sandbox.url + path, init)
    return JSON.parse(await response.text()) as Json
  }
  const post = (path: string, body: unknown) =>
    ask(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })
  return {
    url: sandbox.url,
    port: sandbox.port,
    settings: settingsFrom({}),
    get: (path) => ask(path, {}),
    post,
    remove: (path) => ask(path, { method: 'DELETE' }),
    moveClock: (offsetMs) => post('/_sandbox/clock', { offsetMs }),
  }
}
