import type { AnyRoute } from '@hub/contracts'
import { smallPdf } from '../../support/pictures-to-send.ts'
import type { RawInput } from '../../support/world/index.ts'

const aPage = (): FormData => {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(smallPdf())]), '流水.pdf')
  return form
}

const aReport = { kind: 'repair', categoryKey: 'leak', place: '卫生间', words: '又漏了', photoIds: [] }

/** Bodies of the portal's writes on a home; a route that takes none is not named. */
const bodies: Partial<Record<AnyRoute, () => unknown>> = {
  'POST /homes/:homeId/claim': () => ({ proof: 'contract', contractNo: 'YX-0001' }),
  'POST /homes/:homeId/invitations': () => ({ role: 'family' }),
  'PUT /homes/:homeId/guides/pack/:item': () => ({ ticked: true }),
  'PUT /homes/:homeId/delays/:delayId/choice': () => ({ choice: 'wait' }),
  'POST /homes/:homeId/papers/:nodeKey/:documentKey/pages': aPage,
  'POST /homes/:homeId/cases': () => aReport,
  'POST /homes/:homeId/cases/:caseId/actions': () => ({ action: 'urge' }),
  'POST /homes/:homeId/construction/:postId/comments': () => ({ words: '什么时候完工', isQuestion: true }),
}

/** What a read must ask for. */
const queries: Partial<Record<AnyRoute, RawInput['query']>> = {
  'GET /homes/:homeId/case-duplicates': { categoryKey: 'leak', place: '卫生间' },
}

const named: Record<string, string> = {
  ...{ nodeKey: 'commercial_application', documentKey: 'bank_statement', item: 'school_deed' },
}

/** A call of a route under a home, with the ids that were known of it. */
export function requestOf(route: AnyRoute, ids: Record<string, string>): RawInput {
  const names = route.match(/(?<=:)\w+/g) ?? []
  const params = Object.fromEntries(names.map((name) => [name, ids[name] ?? named[name] ?? crypto.randomUUID()]))
  const body = bodies[route]?.()
  const query = queries[route]
  const asked = query === undefined ? { params } : { params, query }
  return { ...asked, headers: { 'idempotency-key': crypto.randomUUID() }, ...(body === undefined ? {} : { body }) }
}
