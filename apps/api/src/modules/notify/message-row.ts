import type { Answer, MessagePurpose, MessageTarget } from '@hub/contracts'
import { homeLabel } from '../homes/index.js'
import { attemptOf } from './delivery/attempts.store.js'
import { deliveryWords } from './delivery/delivery-words.rules.js'
import type { Purpose } from './messages.schema.js'

export interface MessageRow {
  readonly id: string
  readonly purpose: string
  readonly title: string
  readonly words: string
  readonly homeId: string | null
  readonly aboutKind: MessageTarget | null
  readonly aboutId: string | null
  readonly createdAt: Date
  readonly readAt: Date | null
  readonly nextAt: Date | null
  readonly building: string | null
  readonly unit: string | null
  readonly room: string | null
  readonly attempts: { channel: string; state: string; reason: string | null; tries: number; at: string }[] | null
}

type Shown = Answer<'GET /messages'>['items'][number]

export const homeOf = ({ building, unit, room }: MessageRow): string | null =>
  building === null ? null : homeLabel({ building, unit: unit ?? '', room: room ?? '' })

export const aboutOf = ({ aboutKind, aboutId }: MessageRow): Shown['about'] =>
  aboutKind === null || aboutId === null ? null : { kind: aboutKind, id: aboutId }

export const truthOf = ({ attempts, nextAt }: MessageRow, { channels }: Purpose, now: Date): string | null =>
  deliveryWords((attempts ?? []).map(attemptOf), { channels, nextAt, now })

/** A row as an inbox shows it. */
export function presentMessage(row: MessageRow, purpose: Purpose, now: Date): Shown {
  const { id, title, words, homeId, createdAt, readAt } = row
  return {
    ...{ id, purpose: row.purpose as MessagePurpose, purposeName: purpose.name, title, words, homeId },
    ...{ homeLabel: homeOf(row), about: aboutOf(row), at: createdAt.toISOString(), isRead: readAt !== null },
    delivery: truthOf(row, purpose, now),
  }
}
