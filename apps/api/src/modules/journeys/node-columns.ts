import type { ColumnType } from '../../platform/database/bulk.js'
import type { NodeValues } from './node-row.js'

/** A node as a row of its journey. */
export type StoredNode = NodeValues & { journeyId: string; confirmed: boolean; version: number }

/** Named one by one: a column that a later version adds keeps its default while this one still writes. */
export const nodeColumns = {
  ...{ journeyId: 'uuid', key: 'text', state: 'text', turn: 'text', todo: 'text' },
  ...{ dueOn: 'date', plannedOn: 'date', startedOn: 'date', actualOn: 'date' },
  ...{ note: 'text', received: 'jsonb', confirmed: 'boolean', version: 'int' },
} as const satisfies Record<keyof StoredNode, ColumnType>

export const journeyColumns = {
  ...{ id: 'uuid', projectId: 'uuid', homeId: 'uuid', purchaseId: 'uuid', templateId: 'uuid' },
  ...{ stage: 'text', turns: 'text[]', createdAt: 'timestamptz' },
} as const satisfies Record<string, ColumnType>

export const historyColumns = {
  ...{ id: 'uuid', journeyId: 'uuid', nodeKey: 'text', at: 'timestamptz' },
  ...{ actorKind: 'text', actorId: 'uuid', actorName: 'text', action: 'text', fromState: 'text', toState: 'text' },
  ...{ onDate: 'date', reason: 'text', note: 'text', bulkId: 'uuid', bulkSize: 'int' },
} as const satisfies Record<string, ColumnType>
