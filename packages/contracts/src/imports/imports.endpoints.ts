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
  /** Who uploaded it, or made the key it was pushed with. */
  uploadedBy: z.string(),
  /** The name of the import key it was pushed with; null for an upload. */
  pushedBy: z.string().nullable(),
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

/** A bad cell that was written anew in the preview: the first 1,000 of them, masked. */
export const MendedCell = z.object({
  row: z.int(),
  column: z.string(),
  before: z.string(),
  after: z.string(),
  by: z.string(),
  at: Instant,
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

/** Work on an import that goes on now. */
export const ImportRun = z.object({
  doing: z.enum(['check', 'commit']),
  rowsDone: z.int(),
  /** Null where the file does not say how many there are. */
  rowsTotal: z.int().nullable(),
  isStopping: z.boolean(),
  /** The process that did it was killed: nothing was written, and it can be done again. */
  isInterrupted: z.boolean(),
})

export const ImportPreview = ImportSummary.extend({
  /** Of the uploaded file, in hexadecimal: what was checked is what will be written. */
  sha256: z.string().nullable(),
  /** Why the file could not be checked to its end. */
  failure: z.string().nullable(),
  run: ImportRun.nullable(),
  /** In the order of the file. `by` tells where a field does not come from the heading itself. */
  columns: z.array(
    z.object({
      heading: z.string(),
      field: z.string().nullable(),
      by: z.enum(['guess', 'memory', 'hand']).optional(),
    }),
  ),
  /** Why the columns cannot be read yet, each a sentence; the rows are checked once there is none. */
  mappingFaults: z.array(z.string()),
  /** As the importer named it; what is chosen for a source is remembered. */
  source: z.string().nullable(),
  sheet: z.string().nullable(),
  /** Sheets of the workbook that hold something. */
  sheets: z.array(z.string()),
  /** What a file of this kind can say, in the usual order. */
  fields: z.array(z.object({ key: z.string(), label: z.string(), required: z.boolean() })),
  /** The first 200 bad cells. */
  faultList: z.array(CellFault),
  /** Dates confirmed by staff that the file contradicts; staff's stay. */
  differences: z.array(CellFault),
  /** Rises with every check; who mends a cell says which one was seen. */
  version: z.int(),
  mends: z.array(MendedCell),
  /** Of a written file: whether it can be undone, and what would go or why nothing can. */
  undo: z.object({ isPossible: z.boolean(), words: z.string() }).nullable(),
  undone: z.object({ at: Instant, by: z.string(), reason: z.string() }).nullable(),
})

const ImportKind = z.enum(importKindKeys)
const Source = z.string().trim().max(60)

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Seconds that the answer may wait for the end of the work; 60 unless told. Then it says how far it is. */
const Wait = z.coerce.number().int().min(0).max(60).optional()

const ImportId = z.object({ importId: Id })

export const imports = defineEndpoints({
  'POST /staff/imports': {
    summary: 'Upload a file of the sales system (.xlsx, .csv) and see what it would change; nothing is written yet',
    access: { staff: importers },
    upload: 'file',
    query: z.object({ kind: ImportKind.optional(), source: Source.optional(), wait: Wait }),
    repeat: 'natural',
    response: ImportPreview,
    errors: ['import.file_missing', 'import.file_unreadable', 'request.too_large'],
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
  'GET /staff/imports/:importId/faults.xlsx': {
    summary: 'The uploaded rows with the bad cells marked, until the import ends',
    access: { staff: importers },
    params: ImportId,
    download: workbook,
    response: z.object({}),
    errors: ['import.not_found'],
  },
  'GET /staff/import-templates/:kind': {
    summary: 'An empty workbook of one kind: headings, an example row, lists, notes',
    access: { staff: importers },
    params: z.object({ kind: ImportKind }),
    download: workbook,
    response: z.object({}),
  },
  'POST /staff/imports/:importId/recheck': {
    summary: 'Check the same upload again: as another kind, from another sheet, with columns chosen by hand',
    access: { staff: importers },
    params: ImportId,
    query: z.object({ wait: Wait }),
    body: z.object({
      kind: ImportKind.optional(),
      sheet: z.string().max(100).optional(),
      source: Source.optional(),
      /** The field of each column in the order of the file; null leaves it out. Without it the headings decide. */
      columns: z.array(z.string().max(60).nullable()).max(200).optional(),
    }),
    repeat: 'natural',
    response: ImportPreview,
    errors: ['import.not_found', 'import.already_ended', 'import.file_unreadable'],
  },
  'PUT /staff/imports/:importId/cells': {
    summary: 'Write into a bad cell what it should say; the file is checked again with it',
    access: { staff: importers },
    params: ImportId,
    query: z.object({ wait: Wait }),
    body: z.object({
      /** As it was seen. */
      version: z.int().nonnegative(),
      /** As the file counts them. */
      row: z.int().min(1),
      /** The heading. */
      column: z.string().min(1).max(2_000),
      value: z.string().max(2_000),
    }),
    repeat: 'natural',
    response: ImportPreview,
    errors: [
      'import.not_found',
      'import.not_checked',
      'import.already_ended',
      'import.cell_not_found',
      'import.cell_good',
      'request.conflict',
    ],
  },
  'POST /staff/imports/:importId/commit': {
    summary: 'Write the whole file, or nothing',
    access: { staff: importers },
    params: ImportId,
    query: z.object({ wait: Wait }),
    repeat: 'natural',
    response: ImportPreview,
    errors: [
      'import.not_found',
      'import.not_checked',
      'import.faulty',
      'import.moved',
      'import.already_ended',
      'request.conflict',
    ],
  },
  'POST /staff/imports/:importId/discard': {
    summary: 'Put a file aside that was not written',
    access: { staff: importers },
    params: ImportId,
    repeat: 'natural',
    response: ImportPreview,
    errors: ['import.not_found', 'import.already_ended'],
  },
  'POST /staff/imports/:importId/undo': {
    summary: 'Take back what a written file has made, while nothing was built on it',
    access: { staff: importers },
    params: ImportId,
    body: z.object({ reason: z.string().trim().min(2, '请写明原因').max(200) }),
    repeat: 'natural',
    response: ImportPreview,
    errors: ['import.not_found', 'import.not_undoable', 'import.built_upon', 'request.conflict'],
  },
  'POST /staff/imports/:importId/cancel': {
    summary: 'Stop the check or the writing that goes on; nothing of it stays',
    access: { staff: importers },
    params: ImportId,
    repeat: 'natural',
    response: ImportPreview,
    errors: ['import.not_found'],
  },
})
