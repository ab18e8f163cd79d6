import { newId } from '../../platform/crypto/id.js'
import type { Database, Tx } from '../../platform/database/database.js'
import { sql } from 'kysely'
import type { Sale, SaleMatch } from './sale.js'

export interface Place {
  readonly projectId: string
  readonly city: string | null
  /** Null where the project has no such building. */
  readonly buildingId: string | null
}

const placeKey = ({ project, building }: Pick<Sale, 'project' | 'building'>): string => `${project}\0${building}`

/** The place of a sale, among those found. */
export type PlaceOf = (sale: Sale) => Place | undefined

/** Projects and buildings that sales name, as far as they exist. */
export async function findPlaces(db: Database['kysely'] | Tx, sales: readonly Sale[]): Promise<PlaceOf> {
  const projects = await db
    .selectFrom('project')
    .select(['id', 'name', 'city'])
    .where('name', 'in', [...new Set(sales.map(({ project }) => project))])
    .execute()
  if (projects.length === 0) return () => undefined
  const buildings = await db
    .selectFrom('building')
    .select(['id', 'projectId', 'name'])
    .where(
      'projectId',
      'in',
      projects.map(({ id }) => id),
    )
    .where('name', 'in', [...new Set(sales.map(({ building }) => building))])
    .execute()
  const projectOf = new Map(projects.map((project) => [project.name, project]))
  const nameOf = new Map(projects.map(({ id, name }) => [id, name]))
  const buildingOf = new Map(
    buildings.map(({ id, projectId, name }) => [
      placeKey({ project: nameOf.get(projectId) ?? '', building: name }),
      id,
    ]),
  )
  return (sale) => {
    const project = projectOf.get(sale.project)
    return project && { projectId: project.id, city: project.city, buildingId: buildingOf.get(placeKey(sale)) ?? null }
  }
}

/** Places that a running transaction has made, by {@link placeKey}: who looks them up beside it does not see them yet. */
const made = new WeakMap<Tx, Map<string, Place>>()

/** The places of sales that were looked up before; what is missing is made, and a city that is told written down. */
export async function placesOf(
  tx: Tx,
  entries: readonly { readonly sale: Sale; readonly match: Pick<SaleMatch, 'projectId' | 'buildingId' | 'city'> }[],
  now: Date,
): Promise<PlaceOf> {
  const known = made.get(tx) ?? new Map<string, Place>()
  const found = new Map<string, Place>()
  for (const { sale, match } of entries) {
    const place = known.get(placeKey(sale)) ?? match
    const { projectId, buildingId, city } = place
    if (projectId === null || buildingId === null || (sale.city !== null && sale.city !== city)) {
      const sales = entries.map((entry) => entry.sale)
      const placeOf = await madePlaces(tx, sales, now)
      made.set(tx, new Map([...known, ...sales.flatMap((one) => keyed(one, placeOf(one)))]))
      return placeOf
    }
    found.set(placeKey(sale), { projectId, buildingId, city })
  }
  return (sale) => found.get(placeKey(sale))
}

const keyed = (sale: Sale, place: Place | undefined): [string, Place][] => (place ? [[placeKey(sale), place]] : [])

async function madePlaces(tx: Tx, sales: readonly Sale[], now: Date): Promise<PlaceOf> {
  await makeProjects(tx, sales, await findPlaces(tx, sales), now)
  await makeBuildings(tx, sales, await findPlaces(tx, sales), now)
  return findPlaces(tx, sales)
}

async function makeProjects(tx: Tx, sales: readonly Sale[], placeOf: PlaceOf, now: Date): Promise<void> {
  const isKnown = (sale: Sale): boolean => {
    const place = placeOf(sale)
    return place !== undefined && (sale.city === null || sale.city === place.city)
  }
  if (sales.every(isKnown)) return
  const cities = new Map(sales.flatMap(({ project, city }) => (city === null ? [] : [[project, city]])))
  const names = [...new Set(sales.map(({ project }) => project))]
  await tx
    .insertInto('project')
    .values(names.map((name) => ({ id: newId(now), name, city: cities.get(name) ?? null, createdAt: now })))
    .onConflict((oc) =>
      oc
        .column('name')
        .doUpdateSet((eb) => ({ city: eb.ref('excluded.city') }))
        .where(sql<boolean>`excluded.city IS NOT NULL AND excluded.city IS DISTINCT FROM project.city`),
    )
    .execute()
}

async function makeBuildings(tx: Tx, sales: readonly Sale[], placeOf: PlaceOf, now: Date): Promise<void> {
  const buildings = new Map(sales.map((sale) => [placeKey(sale), sale]))
  const values = [...buildings.values()].flatMap((sale) => {
    const place = placeOf(sale)
    return !place || place.buildingId ? [] : [{ id: newId(now), projectId: place.projectId, name: sale.building }]
  })
  if (values.length === 0) return
  await tx
    .insertInto('building')
    .values(values)
    .onConflict((oc) => oc.columns(['projectId', 'name']).doNothing())
    .execute()
}
