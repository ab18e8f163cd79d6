import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { buildingLabel } from '../homes/index.js'
import { MoneyHistory, type MoneyHistoryLine } from './money-history.js'
import type { MoneyActor } from './plan.types.js'
import { matchSafety, type SafetyInput, type SafetyMatch, type StoredSafety } from './safety-match.rules.js'

interface Row extends Omit<StoredSafety, 'buildings'> {
  readonly project: string
  readonly buildings: readonly { readonly id: string; readonly name: string }[]
}

/** Takes over permits and supervised accounts from a file. It only adds: what is on record is put right by staff. */
@Injectable()
export class RecordSafety {
  constructor(
    private readonly database: Database,
    private readonly history: MoneyHistory,
    private readonly clock: Clock,
  ) {}

  /** What `execute` would do, in the order of `inputs`, each by itself. */
  async match(
    inputs: readonly SafetyInput[],
    db: Database['kysely'] | Tx = this.database.kysely,
  ): Promise<SafetyMatch[]> {
    const stored = await this.stored(inputs, db)
    return inputs.map((input) => matchSafety(input, stored.get(input.project)))
  }

  /** @returns ids of new permits and accounts, and of the buildings that came under a permit */
  async execute(tx: Tx, inputs: readonly SafetyInput[], by: MoneyActor): Promise<string[]> {
    const names = inputs.map(({ project }) => project)
    await sql`SELECT FROM project WHERE name = ANY(${names}::text[]) ORDER BY id FOR NO KEY UPDATE`.execute(tx)
    const made: string[] = []
    for (const input of inputs) {
      // Rows of one file may name the same permit for different buildings.
      const stored = (await this.stored([input], tx)).get(input.project)
      const { conflict } = matchSafety(input, stored)
      if (stored && !conflict) made.push(...(await this.add(tx, stored, input, by)))
    }
    return made
  }

  private async add(
    tx: Tx,
    { projectId, buildings: idOf, permits, accounts }: StoredSafety,
    { buildings, permit, account }: SafetyInput,
    by: MoneyActor,
  ): Promise<string[]> {
    const now = this.clock.now()
    const places = buildings.map((name) => ({ id: idOf.get(name) ?? '', label: buildingLabel(name) }))
    const made: string[] = []
    const actor = { actorKind: 'import', actorId: by.id, actorName: by.name, reason: null } as const
    const lines: MoneyHistoryLine[] = []
    if (permit) {
      const { number, issuedOn } = permit
      const own = permits.find((one) => one.number === number)
      const permitId = own?.id ?? newId(now)
      if (!own) {
        made.push(permitId)
        const values = { id: permitId, projectId, number, issuedOn, createdAt: now, version: 1 }
        await tx.insertInto('presalePermit').values(values).execute()
      } else if (own.issuedOn === null && issuedOn !== null)
        await tx.updateTable('presalePermit').set({ issuedOn }).where('id', '=', permitId).execute()
      const fresh = places.filter(({ id }) => !own?.buildingIds.includes(id))
      if (fresh.length > 0) {
        made.push(...fresh.map(({ id }) => id))
        const links = fresh.map(({ id: buildingId }) => ({ buildingId, permitId, projectId }))
        await tx.insertInto('presalePermitBuilding').values(links).execute()
        const words = `导入预售许可证 ${number}：${fresh.map(({ label }) => label).join('、')}`
        lines.push({ projectId, purchaseId: null, ...actor, subject: 'permit', subjectId: permitId, words })
      }
    }
    const payees = places.length > 0 ? places : [{ id: null, label: '项目' }]
    for (const { id: buildingId, label } of account ? payees : []) {
      if (!account || accounts.some((one) => one.buildingId === buildingId)) continue
      const id = newId(now)
      made.push(id)
      await tx
        .insertInto('supervisedAccount')
        .values({ id, projectId, buildingId, ...account, createdAt: now, version: 1 })
        .execute()
      const words = `导入${label}的监管账户：${account.bank} ${account.accountNumber}`
      lines.push({ projectId, purchaseId: null, ...actor, subject: 'account', subjectId: id, words })
    }
    await this.history.write(tx, lines)
    return made
  }

  private async stored(
    inputs: readonly SafetyInput[],
    db: Database['kysely'] | Tx,
  ): Promise<Map<string, StoredSafety>> {
    const { rows } = await sql<Row>`
      SELECT p.name AS project, p.id AS project_id,
        COALESCE((SELECT json_agg(json_build_object('id', g.id, 'name', g.name)) FROM building g WHERE g.project_id = p.id), '[]') AS buildings,
        COALESCE((SELECT json_agg(json_build_object('id', l.id, 'number', l.number, 'issuedOn', l.issued_on, 'buildingIds',
            ARRAY(SELECT k.building_id FROM presale_permit_building k WHERE k.permit_id = l.id)))
          FROM presale_permit l WHERE l.project_id = p.id), '[]') AS permits,
        COALESCE((SELECT json_agg(json_build_object('buildingId', a.building_id, 'bank', a.bank, 'accountName', a.account_name,
            'accountNumber', a.account_number, 'since', a.since))
          FROM supervised_account a WHERE a.project_id = p.id), '[]') AS accounts
      FROM project p WHERE p.name = ANY(${[...new Set(inputs.map(({ project }) => project))]}::text[])`.execute(db)
    return new Map(
      rows.map(({ project, buildings, ...row }) => [
        project,
        { ...row, buildings: new Map(buildings.map(({ id, name }) => [name, id])) },
      ]),
    )
  }
}
