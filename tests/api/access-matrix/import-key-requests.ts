import type { RawInput } from '../../support/world/index.ts'
import type { Stage } from './stage.ts'

type Prepare = (stage: Stage, persona: string) => RawInput

let number = 0
const kind = { kind: 'homes' }

/** Import keys, and what a sales system does with one. */
export const importKeyRequests: Record<string, Prepare> = {
  'GET /staff/import-keys': () => ({}),
  'POST /staff/import-keys': ({ projectId }) => ({
    body: { name: `系统 ${String(++number)}`, kinds: ['homes'], projectIds: [projectId], expiresOn: '2026-12-31' },
  }),
  'DELETE /staff/import-keys/:keyId': ({ importKey }) => ({ params: { keyId: importKey.id } }),
  'GET /import-pushes/:kind/columns': () => ({ params: kind }),
  'POST /import-pushes/:kind/rows': () => ({
    params: kind,
    headers: { 'idempotency-key': crypto.randomUUID() },
    body: { rows: [{ 楼盘: '云栖澜庭', 楼栋: '3', 房号: `9${String(++number)}` }] },
  }),
}
