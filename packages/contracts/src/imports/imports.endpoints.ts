import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Id, Instant, listOf, Page } from '../list.ts'
import { importKindKeys, importStates, rowOutcomes } from '../vocabulary/imports.ts'
import { importers } from '../vocabulary/staff.ts'

export const ImportSummary = z.object({
  id: Id,
  fileName: z.string(),
  kind: z.enum(importKindKeys),
  state: z.enum(importStates),
  uploadedBy: z.string(),
  uploadedAt: Instant,
  committedAt: Instant.nullable(),
  rows: z.int(),
  counts: z.record(z.enum(rowOutcomes), z.int()),
  /** Bad cells in all. */
  faults: z.int(),
})

/** A bad cell, in words that name it: `第 14 行「手机号」：不是 11 位手机号`. */
export const CellFault = z.object({
  row: z.int(),
  column: z.string(),
  value: z.string(),
  message: z.string(),
  words: z.string(),
})

export const ImportedRow = z.object({
  row: z.int(),
  outcome: z.enum(rowOutcomes),
  /** Cells by field, personal data masked. */
  cells: z.record(z.string(), z.string()),
  /** What is stored now, for cells that change. */
  before: z.record(z.string(), z.string()),
  faults: z.array(CellFault),
})

export const ImportPreview = ImportSummary.extend({
  columns: z.array(z.object({ heading: z.string(), field: z.string().nullable() })),
  /** What a file of this kind can say, in the usual order. */
  fields: z.array(z.object({ key: z.string(), label: z.string(), required: z.boolean() })),
  /** The first 200 bad cells. */
  faultList: z.array(CellFault),
  /** Dates confirmed by staff that the file contradicts; staff's stay. */
  differences: z.array(CellFault),
})

const ImportId = z.object({ importId: Id })

export const imports = defineEndpoints({
  'POST /staff/imports': {
    summary: 'Upload a file of the sales system (.xlsx, .csv) and see what it would change; nothing is written yet',
    access: { staff: importers },
    upload: 'file',
    repeat: 'natural',
    response: ImportPreview,
    errors: ['import.file_missing', 'import.file_unreadable', 'import.headings_missing', 'request.too_large'],
  },
  'GET /staff/imports': {
    summary: 'Imports, newest first',
    access: { staff: importers },
    query: Page,
    response: listOf(ImportSummary),
  },
  'GET /staff/imports/:importId': {
    summary: 'One import and its bad cells',
    access: { staff: importers },
    params: ImportId,
    response: ImportPreview,
    errors: ['import.not_found'],
  },
  'GET /staff/imports/:importId/rows': {
    summary: 'Rows of an import, bad and changed ones first',
    access: { staff: importers },
    params: ImportId,
    query: Page.extend({ outcome: z.enum(rowOutcomes).optional() }),
    response: listOf(ImportedRow),
    errors: ['import.not_found'],
  },
  'POST /staff/imports/:importId/commit': {
    summary: 'Write the whole file, or nothing',
    access: { staff: importers },
    params: ImportId,
    repeat: 'natural',
    response: ImportPreview,
    errors: ['import.not_found', 'import.faulty', 'import.already_ended', 'request.conflict'],
  },
  'POST /staff/imports/:importId/discard': {
    summary: 'Put a file aside that was not written',
    access: { staff: importers },
    params: ImportId,
    repeat: 'natural',
    response: ImportPreview,
    errors: ['import.not_found', 'import.already_ended'],
  },
})
