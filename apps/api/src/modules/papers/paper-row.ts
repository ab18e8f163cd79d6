import type { PaperState } from '@hub/contracts'
import { fileColumns, type FileRow } from '../../platform/storage/index.js'
import { actedAsProxySql } from '../homes/index.js'
import type { Side } from './paper.rules.js'

export interface PageRow extends FileRow {
  readonly pageId: string
  readonly uploaderKind: Side
  readonly byProxy: boolean
  readonly at: string
}
/** A paper as stored. */
export interface PaperRow {
  readonly id: string
  readonly nodeKey: string
  readonly documentKey: string
  readonly state: Exclude<PaperState, 'missing'>
  readonly reason: string | null
  readonly expiresOn: string | null
  readonly sentAt: string
  readonly decidedBy: string | null
  readonly decidedAt: string | null
  readonly pages: PageRow[] | null
}

/** All papers of the journey `j` as one JSON array of {@link PaperRow}; `only` narrows them, by `r`. */
export const papersJson = (only = 'true'): string => `
  SELECT json_agg(json_build_object('id', r.id, 'nodeKey', r.node_key, 'documentKey', r.document_key,
    'state', r.state, 'reason', r.reason, 'expiresOn', r.expires_on, 'sentAt', r.updated_at,
    'decidedBy', r.decided_name, 'decidedAt', r.decided_at, 'pages', (
      SELECT json_agg(json_build_object('pageId', e.id, 'uploaderKind', e.uploader_kind,
        'byProxy', ${actedAsProxySql('e.uploader_id', 'j.home_id', 'e.created_at')}, 'at', e.created_at,
        ${fileColumns}) ORDER BY e.created_at, e.id)
      FROM paper_page e JOIN stored_file f ON f.id = e.file_id WHERE e.paper_id = r.id)))
  FROM paper r WHERE r.journey_id = j.id AND ${only}`
