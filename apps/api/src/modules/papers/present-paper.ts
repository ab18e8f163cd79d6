import type { Answer, PaperState } from '@hub/contracts'
import type { CivilDate } from '@hub/kernel'
import type { FileViews } from '../../platform/storage/index.js'
import type { NodeRecord, TemplateNode } from '../journeys/index.js'
import {
  daysLeft,
  mayAccept,
  mayAddPage,
  mayRemovePage,
  mayReturn,
  type PaperFacts,
  type Side,
  usualEnd,
} from './paper.rules.js'
import type { PaperRow } from './paper-row.js'

export type PaperView = Answer<'POST /homes/:homeId/papers/:nodeKey/:documentKey/pages'>
export type StaffPaperView = Answer<'GET /staff/journeys/:journeyId/papers'>['items'][number]
type Document = TemplateNode['documents'][number]

interface Told {
  readonly node: TemplateNode
  readonly document: Document
  readonly record: NodeRecord | undefined
  readonly row: PaperRow | undefined
  readonly today: CivilDate
}

/** A paper that was brought in person and never as a file is received all the same. */
function stateOf({ row, record, document }: Told): PaperState {
  if (row && (row.pages ?? []).length > 0) return row.state
  return record?.received[document.key] === undefined ? 'missing' : 'accepted'
}

function common(told: Told, side: Side) {
  const { node, document, record, row, today } = told
  const facts: PaperFacts = { from: document.from, state: stateOf(told), expiresOn: row?.expiresOn ?? null }
  const place = {
    ...{ nodeKey: node.key, documentKey: document.key, name: document.name, ...facts },
    reason: facts.state === 'returned' ? (row?.reason ?? null) : null,
    receivedOn: record?.received[document.key] ?? null,
    daysLeft: facts.state === 'accepted' ? daysLeft(facts.expiresOn, today) : null,
    uploadable: mayAddPage(side, facts, today),
  }
  return { facts, place }
}

/** As its owner sees it. */
export function presentPaper(told: Told, files: FileViews): PaperView {
  const { facts, place } = common(told, 'person')
  const pages = (told.row?.pages ?? []).map((page) => ({
    id: page.pageId,
    file: files.of(page),
    byProxy: page.byProxy,
    removable: mayRemovePage('person', page.uploaderKind, facts, told.today),
  }))
  return { ...place, pages }
}

/** Of what is sent anew nobody has decided yet. */
function decisionOf({ state }: PaperFacts, row: PaperRow | undefined): StaffPaperView['decision'] {
  if (!row?.decidedBy || !row.decidedAt || (state !== 'accepted' && state !== 'returned')) return null
  return { by: row.decidedBy, at: new Date(row.decidedAt).toISOString() }
}

/** As staff see it. */
export function presentStaffPaper(told: Told, lastView: StaffPaperView['lastView'], files: FileViews): StaffPaperView {
  const { facts, place } = common(told, 'staff')
  const { row, document, today } = told
  const pages = (row?.pages ?? []).map((page) => ({
    ...{ id: page.pageId, contentType: page.contentType, bytes: page.bytes, thumbUrl: files.of(page).thumbUrl },
    ...{ uploadedBy: page.uploaderKind, byProxy: page.byProxy, at: new Date(page.at).toISOString() },
    removable: mayRemovePage('staff', page.uploaderKind, facts, today),
  }))
  return {
    ...place,
    id: row?.id ?? null,
    decidable: pages.length > 0 && (mayAccept(facts) || mayReturn(facts)),
    proposedExpiresOn: usualEnd(document.key, today),
    sentAt: row && pages.length > 0 ? new Date(row.sentAt).toISOString() : null,
    pages,
    decision: decisionOf(facts, row),
    lastView,
  }
}
