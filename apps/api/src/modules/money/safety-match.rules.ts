/** Permit and account as a file tells them of buildings, or of a project. */
export interface SafetyInput {
  readonly project: string
  /** Names within the project; none for the account of the whole project. */
  readonly buildings: readonly string[]
  readonly permit: { readonly number: string; readonly issuedOn: string | null } | null
  readonly account: AccountInput | null
}

export interface AccountInput {
  readonly bank: string
  readonly accountName: string
  readonly accountNumber: string
  readonly since: string
}

/** What is on record of a project. */
export interface StoredSafety {
  readonly projectId: string
  /** By name. */
  readonly buildings: ReadonlyMap<string, string>
  readonly permits: readonly StoredPermit[]
  readonly accounts: readonly (AccountInput & { readonly buildingId: string | null })[]
}

export interface StoredPermit {
  readonly id: string
  readonly number: string
  readonly issuedOn: string | null
  readonly buildingIds: readonly string[]
}

/** What recording a row would do. */
export interface SafetyMatch {
  readonly projectId: string | null
  /** Buildings that the project does not have. */
  readonly missing: readonly string[]
  /** Something else is on record, which a file does not change. */
  readonly conflict: Conflict | null
  /** Permit or account of one of the buildings is on record. */
  readonly isKnown: boolean
  /** What comes to at least one of the buildings. */
  readonly news: readonly ('permit' | 'account')[]
  /** The permit is on record without its day. */
  readonly fillsDate: boolean
}

interface Conflict {
  readonly of: 'permitNo' | 'permitOn' | 'accountNumber' | 'since'
  /** `3 幢`, `项目`. */
  readonly place: string
  readonly stored: string
}

export function matchSafety(
  { buildings, permit, account }: SafetyInput,
  stored: StoredSafety | undefined,
): SafetyMatch {
  const nothing = { isKnown: false, news: [], fillsDate: false, conflict: null } as const
  if (!stored) return { ...nothing, projectId: null, missing: [] }
  const { projectId } = stored
  const missing = buildings.filter((name) => !stored.buildings.has(name))
  if (missing.length > 0) return { ...nothing, projectId, missing }
  const places = buildings.map((name) => ({ name: `${name} 幢`, id: stored.buildings.get(name) ?? '' }))

  const own = permit ? stored.permits.find(({ number }) => number === permit.number) : undefined
  const linked = places.filter(({ id }) => own?.buildingIds.includes(id)).length
  const payees = buildings.length > 0 ? places : [{ name: '项目', id: null }]
  const accounts = account
    ? payees.map(({ name, id }) => ({ name, found: stored.accounts.find(({ buildingId }) => buildingId === id) }))
    : []
  const inForce = accounts.flatMap(({ found }) => found ?? [])
  const conflicts = [
    ...(permit ? permitConflicts(permit, own, places, stored.permits) : []),
    ...accounts.flatMap(({ name, found }) => (account && found ? accountConflicts(account, found, name) : [])),
  ]
  return {
    ...{ projectId, missing, conflict: conflicts[0] ?? null },
    isKnown: linked + inForce.length > 0 || Boolean(own),
    news: [
      ...(permit && linked < places.length ? (['permit'] as const) : []),
      ...(account && inForce.length < payees.length ? (['account'] as const) : []),
    ],
    fillsDate: Boolean(own && own.issuedOn === null && permit?.issuedOn),
  }
}

function permitConflicts(
  { number, issuedOn }: NonNullable<SafetyInput['permit']>,
  own: StoredPermit | undefined,
  places: readonly { readonly name: string; readonly id: string }[],
  permits: readonly StoredPermit[],
): Conflict[] {
  const others = places.flatMap(({ name, id }): Conflict[] => {
    const held = permits.find((one) => one !== own && one.buildingIds.includes(id))
    return held ? [{ of: 'permitNo', place: name, stored: held.number }] : []
  })
  if (!own?.issuedOn || !issuedOn || own.issuedOn === issuedOn) return others
  return [...others, { of: 'permitOn', place: `许可证 ${number}`, stored: own.issuedOn }]
}

function accountConflicts(account: AccountInput, found: AccountInput, place: string): Conflict[] {
  const isSame = (['bank', 'accountName', 'accountNumber'] as const).every((field) => found[field] === account[field])
  if (!isSame) return [{ of: 'accountNumber', place, stored: `${found.bank} ${found.accountNumber}` }]
  return found.since === account.since ? [] : [{ of: 'since', place, stored: found.since }]
}
