import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { readCursor, writeCursor } from '../../platform/http/cursor.js'

/** Where a journey stands in the list of staff. */
export interface ListPlace {
  readonly project: string
  readonly building: string
  readonly unit: string
  readonly room: string
  readonly id: string
}

export const placeParts = [z.string(), z.string(), z.string(), z.string(), z.uuid()] as const
const Place = z.tuple(placeParts)

/** As people count: 3 before 12, whatever the letters; so by length first. */
const counted = (columns: readonly string[]): RawBuilder<unknown>[] =>
  columns.flatMap((column) => [sql`length(${sql.ref(column)})`, sql`${sql.ref(column)} COLLATE "C"`])

/** `p`, `g`, `h`, `j` are those of the list. */
const keys = [sql`p.name COLLATE "zh-x-icu"`, ...counted(['g.name', 'h.unit', 'h.room']), sql`j.id`]

export const listOrder: RawBuilder<unknown> = sql.join(keys)

/**
 * All buildings in the order of the list. Joined to a list it lets PostgreSQL go from building to building and stop when
 * the page is full, instead of sorting all homes there are; `OFFSET 0` keeps the order from being planned away.
 */
export const buildingsInOrder = sql<{ id: string; project: string; building: string; buildingLength: number }>`(
  SELECT g.id, p.name AS project, length(g.name) AS building_length, g.name AS building
  FROM building g JOIN project p ON p.id = g.project_id
  ORDER BY p.name COLLATE "zh-x-icu", ${sql.join(counted(['g.name']))} OFFSET 0)`

const buildingKeys = [
  sql`place.project COLLATE "zh-x-icu"`,
  sql`place.building_length`,
  sql`place.building COLLATE "C"`,
]

/** {@link listOrder} by the columns of {@link buildingsInOrder}, which are `place`. */
export const placeOrder: RawBuilder<unknown> = sql.join([...buildingKeys, ...counted(['h.unit', 'h.room']), sql`j.id`])

/** The building of the one that a cursor names and those after it: the homes of all others need not be looked at. */
export function fromBuilding(after: string): RawBuilder<boolean> {
  const [project, building] = readCursor(after, Place)
  const named = [sql`${project}::text`, sql`${building.length}::int`, sql`${building}::text`]
  return sql<boolean>`(${sql.join(buildingKeys)}) >= (${sql.join(named)})`
}

/** Journeys behind the one that a cursor names. @throws DomainError `request.invalid` */
export const behind = (after: string): RawBuilder<boolean> => behindPlace(readCursor(after, Place))

export function behindPlace([project, building, unit, room, id]: z.output<typeof Place>): RawBuilder<boolean> {
  const labels = [building, unit, room].flatMap((label) => [sql`${label.length}::int`, sql`${label}::text`])
  return sql<boolean>`(${sql.join(keys)}) > (${sql.join([sql`${project}::text`, ...labels, sql`${id}::uuid`])})`
}

export const placeOf = ({ project, building, unit, room, id }: ListPlace) =>
  [project, building, unit, room, id] as const

export const cursorOf = (place: ListPlace): string => writeCursor(placeOf(place))
