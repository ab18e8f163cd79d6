import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { Fingerprint } from '../../platform/crypto/fingerprint.js'
import { newId } from '../../platform/crypto/id.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database, type Tx } from '../../platform/database/database.js'
import type { RecordedSale, Sale, SaleMatch } from './sale.js'
import { matchOf, type MatchRow, matchSales } from './sales.match.js'

export type { RecordedSale, Sale, SaleMatch } from './sale.js'

type Entry = { sale: Sale; match: SaleMatch }

/** Homes, contracts and buyers as the sales system has them, found by the keys of an import and written in bulk. */
@Injectable()
export class SalesStore {
  constructor(
    private readonly database: Database,
    private readonly sealing: Sealing,
    private readonly fingerprint: Fingerprint,
    private readonly clock: Clock,
  ) {}

  /** What is on record, in the order of `sales`. One query for the whole batch. */
  async match(sales: readonly Sale[], db: Database['kysely'] | Tx = this.database.kysely): Promise<SaleMatch[]> {
    if (sales.length === 0) return []
    const { rows } = await sql<MatchRow>`${matchSales(sales)}`.execute(db)
    return rows.map((row) => matchOf(row, (sealed) => this.sealing.open(sealed)))
  }

  /** Writes whole sales (already merged with what is stored). Unique keys refuse what a parallel write has taken. */
  async save(tx: Tx, entries: readonly Entry[]): Promise<RecordedSale[]> {
    if (entries.length === 0) return []
    const projects = await this.named(tx, entries)
    const now = this.clock.now()
    const rows = entries.map(({ sale, match }) => {
      const place = projects.get(placeKey(sale))
      if (!place) throw new Error('a building was not written')
      const ids = {
        homeId: match.homeId ?? newId(now),
        purchaseId: match.purchaseId ?? newId(now),
        purchaserId: match.purchaserId ?? newId(now),
      }
      return { sale, ...place, ...ids }
    })
    await this.saveHomes(tx, rows, now)
    await this.savePurchases(tx, rows, now)
    await this.savePurchasers(tx, rows)
    return rows.map(({ sale, projectId, homeId, purchaseId }) => ({ sale, projectId, homeId, purchaseId }))
  }

  /** Projects and buildings by name, made where missing. */
  private async named(
    tx: Tx,
    entries: readonly Entry[],
  ): Promise<Map<string, { projectId: string; buildingId: string }>> {
    const now = this.clock.now()
    const places = new Map(entries.map(({ sale }) => [placeKey(sale), sale]))
    const cities = new Map(entries.flatMap(({ sale }) => (sale.city === null ? [] : [[sale.project, sale.city]])))
    const names = [...new Set(entries.map(({ sale }) => sale.project))]
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
    const projects = await tx.selectFrom('project').select(['id', 'name']).where('name', 'in', names).execute()
    const idOf = new Map(projects.map(({ id, name }) => [name, id]))
    const buildings = [...places.values()].map(({ project, building }) => ({
      id: newId(now),
      projectId: idOf.get(project) ?? '',
      name: building,
    }))
    await tx
      .insertInto('building')
      .values(buildings)
      .onConflict((oc) => oc.columns(['projectId', 'name']).doNothing())
      .execute()
    const found = await tx
      .selectFrom('building')
      .select(['id', 'projectId', 'name'])
      .where('projectId', 'in', [...idOf.values()])
      .execute()
    return new Map(
      [...places].flatMap(([key, { project, building }]) => {
        const row = found.find(({ projectId, name }) => projectId === idOf.get(project) && name === building)
        return row ? [[key, { projectId: row.projectId, buildingId: row.id }] as const] : []
      }),
    )
  }

  private async saveHomes(tx: Tx, rows: readonly Row[], now: Date): Promise<void> {
    const values = rows.map(({ sale, homeId, projectId, buildingId }) => ({
      id: homeId,
      projectId,
      buildingId,
      unit: sale.unit ?? '',
      room: sale.room,
      area: sale.area,
      officerName: sale.officerName,
      officerPhoneCipher: sale.officerPhone && this.sealing.seal(sale.officerPhone),
      createdAt: now,
    }))
    await tx
      .insertInto('home')
      .values(values)
      .onConflict((oc) =>
        oc.column('id').doUpdateSet((eb) => ({
          area: eb.ref('excluded.area'),
          officerName: eb.ref('excluded.officerName'),
          officerPhoneCipher: eb.ref('excluded.officerPhoneCipher'),
        })),
      )
      .execute()
  }

  private async savePurchases(tx: Tx, rows: readonly Row[], now: Date): Promise<void> {
    const values = rows.map(({ sale, homeId, projectId, purchaseId }) => ({
      id: purchaseId,
      projectId,
      homeId,
      contractNo: sale.contractNo,
      paymentWay: sale.paymentWay,
      saleKind: sale.saleKind ?? 'presale',
      bank: sale.bank,
      total: sale.total,
      subscribedOn: sale.subscribedOn,
      signedOn: sale.signedOn,
      onlineSignedOn: sale.onlineSignedOn,
      filedOn: sale.filedOn,
      handoverDueOn: sale.handoverDueOn,
      status: 'active',
      createdAt: now,
    }))
    await tx
      .insertInto('purchase')
      .values(values)
      .onConflict((oc) =>
        oc.column('id').doUpdateSet((eb) => ({
          contractNo: eb.ref('excluded.contractNo'),
          paymentWay: eb.ref('excluded.paymentWay'),
          saleKind: eb.ref('excluded.saleKind'),
          bank: eb.ref('excluded.bank'),
          total: eb.ref('excluded.total'),
          subscribedOn: eb.ref('excluded.subscribedOn'),
          signedOn: eb.ref('excluded.signedOn'),
          onlineSignedOn: eb.ref('excluded.onlineSignedOn'),
          filedOn: eb.ref('excluded.filedOn'),
          handoverDueOn: eb.ref('excluded.handoverDueOn'),
        })),
      )
      .execute()
  }

  private async savePurchasers(tx: Tx, rows: readonly Row[]): Promise<void> {
    const values = rows.map(({ sale, projectId, purchaseId, purchaserId }) => ({
      id: purchaserId,
      projectId,
      purchaseId,
      position: 1,
      nameCipher: this.sealing.seal(sale.customerName),
      nameHash: this.fingerprint.of('name', sale.customerName),
      phoneCipher: this.sealing.seal(sale.phone),
      phoneHash: this.fingerprint.of('phone', sale.phone),
      identityCipher: sale.identityNumber && this.sealing.seal(sale.identityNumber),
      identityHash: sale.identityNumber && this.fingerprint.of('identity', sale.identityNumber),
      lastSixHash: sale.identityNumber && this.fingerprint.of('last-six', sale.identityNumber.slice(-6)),
    }))
    await tx
      .insertInto('purchaser')
      .values(values)
      .onConflict((oc) =>
        oc.column('id').doUpdateSet((eb) => ({
          nameCipher: eb.ref('excluded.nameCipher'),
          nameHash: eb.ref('excluded.nameHash'),
          phoneCipher: eb.ref('excluded.phoneCipher'),
          phoneHash: eb.ref('excluded.phoneHash'),
          identityCipher: eb.ref('excluded.identityCipher'),
          identityHash: eb.ref('excluded.identityHash'),
          lastSixHash: eb.ref('excluded.lastSixHash'),
        })),
      )
      .execute()
  }
}

type Row = {
  sale: Sale
  projectId: string
  buildingId: string
  homeId: string
  purchaseId: string
  purchaserId: string
}

const placeKey = ({ project, building }: Sale): string => `${project}\0${building}`
