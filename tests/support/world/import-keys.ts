import type { Api, ImportKindKey, Result, Sent } from '@hub/contracts'
import { rawRequest } from './raw-request.ts'

type NewKey = Sent<'POST /staff/import-keys'>['body']
export type PushedCells = Record<string, string | number | null | undefined>

/** A key for homes of every project until the end of next year, unless told. */
export const makeKey = (staff: Api, over: Partial<NewKey> = {}): Promise<Result<'POST /staff/import-keys'>> =>
  staff('POST /staff/import-keys', {
    body: { name: '明源 ERP', kinds: ['homes'], projectIds: null, expiresOn: '2027-12-31', ...over },
  })

interface PushOptions {
  readonly headers?: Record<string, string>
  /** Sent instead of the rows. */
  readonly raw?: unknown
}

/** One push, under a number of its own unless told. */
export const push = (
  url: string,
  key: string,
  kind: ImportKindKey,
  rows: readonly PushedCells[],
  { headers = {}, raw }: PushOptions = {},
) =>
  rawRequest(url, 'POST /import-pushes/:kind/rows', {
    params: { kind },
    token: key,
    headers: { 'idempotency-key': crypto.randomUUID(), ...headers },
    body: raw ?? { rows },
  })

export async function columnsOf(url: string, key: string, kind: ImportKindKey) {
  const { body } = await rawRequest(url, 'GET /import-pushes/:kind/columns', { params: { kind }, token: key })
  return body as unknown as Result<'GET /import-pushes/:kind/columns'>
}
