import type { PaymentWay, SaleKind } from '@hub/contracts'
import { type RawBuilder, sql } from 'kysely'
import { arrayLiteral } from '../../platform/database/bulk.js'
import { coOwnerColumns, type StoredCoOwner, toldPhone } from './co-owners.js'
import { homeLabel } from './home-label.js'
import type { Sale, SaleMatch } from './sale.js'
import type { Place } from './sales.places.js'

interface SealedCoOwner {
  id: string
  position: number
  name: string
  phone: string | null
  identity: string | null
  keepsPhone: boolean
}

export interface MatchRow {
  /** Which sale, counted from 1. */
  n: number
  homeId: string | null
  city: string | null
  area: number | null
  officerName: string | null
  officerPhoneCipher: string | null
  purchaseId: string | null
  contractNo: string | null
  paymentWay: string | null
  saleKind: string | null
  bank: string | null
  total: number | null
  subscribedOn: string | null
  signedOn: string | null
  onlineSignedOn: string | null
  filedOn: string | null
  handoverDueOn: string | null
  purchaserId: string | null
  nameCipher: string | null
  nameHash: string | null
  phoneCipher: string | null
  phoneHash: string | null
  keepsPhone: boolean
  identityCipher: string | null
  identityHash: string | null
  coOwners: SealedCoOwner[] | null
  otherSaleOn: string | null
  /** The sale that is named has ended: the home changed hands or was given back. */
  hasEnded: boolean
  contractBuilding: string | null
  contractUnit: string | null
  contractRoom: string | null
}

/** Whether no file changes the number of a buyer. */
const keepsPhone = (buyer: string): RawBuilder<unknown> =>
  sql.raw(`(${buyer}.phone_erased_at IS NOT NULL OR ${buyer}.phone_set_at IS NOT NULL)`)

/**
 * What is on record, one row per sale of which anything is; in no order.
 *
 * Home = project + building + unit + room. Contract = its number, else home + day of subscription; a contract that is
 * stored without number is found by its day and gets the number.
 *
 * `LATERAL … LIMIT 1` because each of them is one row of a unique index: otherwise PostgreSQL, which counts on reading
 * from a disk, would rather hash the whole table for every batch.
 */
export function matchSales(sales: readonly Sale[]): RawBuilder<MatchRow> {
  const column = (pick: (sale: Sale) => string | null): string => arrayLiteral(sales.map(pick))
  return sql<MatchRow>`
    SELECT k.n::int AS n, h.id AS home_id, p.city, h.area, h.officer_name, h.officer_phone_cipher,
      s.id AS purchase_id, s.contract_no, s.payment_way, s.sale_kind, s.bank, s.total, s.subscribed_on, s.signed_on,
      s.online_signed_on, s.filed_on, s.handover_due_on, b.id AS purchaser_id, b.name_cipher, b.name_hash,
      b.phone_cipher, b.phone_hash, ${keepsPhone('b')} AS keeps_phone, b.identity_cipher, b.identity_hash,
      (SELECT json_agg(json_build_object('id', o.id, 'position', o.position, 'name', o.name_cipher, 'phone', o.phone_cipher,
        'identity', o.identity_cipher, 'keepsPhone', ${keepsPhone('o')})) FROM purchaser o WHERE o.purchase_id = s.id AND o.position > 1) AS co_owners,
      (SELECT o.subscribed_on FROM purchase o WHERE o.home_id = h.id AND o.status = 'active' AND o.id IS DISTINCT FROM s.id) AS other_sale_on,
      s.id IS NULL AND (
        (SELECT true FROM purchase e WHERE e.project_id = p.id AND e.contract_no = k.contract_no AND e.status <> 'undone' AND e.status <> 'active' LIMIT 1) IS TRUE
        OR (SELECT true FROM purchase e WHERE e.home_id = h.id AND e.subscribed_on = k.subscribed_on AND e.status <> 'undone' AND e.status <> 'active' LIMIT 1) IS TRUE
      ) AS has_ended,
      cg.name AS contract_building, ch.unit AS contract_unit, ch.room AS contract_room
    FROM unnest(
      ${column((sale) => sale.project)}::text[], ${column((sale) => sale.building)}::text[],
      ${column((sale) => sale.unit ?? '')}::text[], ${column((sale) => sale.room)}::text[],
      ${column((sale) => sale.contractNo)}::text[], ${column((sale) => sale.subscribedOn)}::date[]
    ) WITH ORDINALITY AS k (project, building, unit, room, contract_no, subscribed_on, n)
    LEFT JOIN project p ON p.name = k.project
    LEFT JOIN building g ON g.project_id = p.id AND g.name = k.building
    LEFT JOIN LATERAL (SELECT * FROM home WHERE building_id = g.id AND unit = k.unit AND room = k.room LIMIT 1) h ON true
    LEFT JOIN LATERAL (
      SELECT * FROM purchase WHERE project_id = p.id AND contract_no = k.contract_no AND status <> 'undone' LIMIT 1
    ) c ON c.status = 'active'
    LEFT JOIN LATERAL (SELECT * FROM home WHERE id = c.home_id AND id IS DISTINCT FROM h.id LIMIT 1) ch ON true
    LEFT JOIN building cg ON cg.id = ch.building_id
    LEFT JOIN LATERAL (SELECT * FROM purchase WHERE home_id = h.id AND status = 'active' LIMIT 1) s ON CASE
      WHEN c.home_id = h.id THEN s.id = c.id
      ELSE s.subscribed_on = k.subscribed_on AND (s.contract_no IS NULL OR k.contract_no IS NULL OR s.contract_no = k.contract_no) END
    LEFT JOIN LATERAL (SELECT * FROM purchaser WHERE purchase_id = s.id AND position = 1 LIMIT 1) b ON true
    WHERE h.id IS NOT NULL OR c.id IS NOT NULL`
}

/** What the file tells is compared by its hash; only what differs need be decrypted. */
export interface Secrets {
  readonly hash: (kind: string, plain: string) => string
  readonly open: (sealed: string) => string
}

export function matchOf(sale: Sale, row: MatchRow | undefined, place: Place | undefined, secrets: Secrets): SaleMatch {
  const { homeId = null, purchaseId = null, purchaserId = null, otherSaleOn = null } = row ?? {}
  const nothing = { homeId, purchaseId: null, purchaserId: null, otherSaleOn: null, contractOf: null, coOwners: [] }
  const { projectId = null, buildingId = null, city = null } = place ?? {}
  const where = { projectId, buildingId, city }
  // The sales system goes on telling of what has ended here: its row changes nothing.
  if (row?.hasEnded) return { ...nothing, ...where, stored: sale }
  const contractOf =
    row?.contractRoom == null
      ? null
      : homeLabel({ building: row.contractBuilding ?? '', unit: row.contractUnit ?? '', room: row.contractRoom })
  const coOwners = (row?.coOwners ?? []).map(({ id, position, name, phone, identity, keepsPhone: keeps }) => ({
    ...{
      id,
      position,
      name: secrets.open(name),
      phone: keeps ? toldPhone(sale, position) : phone && secrets.open(phone),
      identity: identity && secrets.open(identity),
    },
  }))
  return {
    coOwners,
    ...where,
    ...{ homeId, purchaseId, purchaserId, otherSaleOn, contractOf },
    stored: row ? storedSale(sale, row, coOwners, secrets) : null,
  }
}

/** Project, building and home are named as in the file: by these names they were found. A number that its buyer deleted, or that was replaced here, is no difference. */
function storedSale(
  sale: Sale,
  row: MatchRow,
  coOwners: readonly StoredCoOwner[],
  { hash, open }: Secrets,
): Sale | null {
  if (!row.purchaseId || !row.nameCipher || !row.phoneCipher || !row.subscribedOn) return null
  const { project, building, unit, room } = sale
  const plain = (kind: string, told: string | null, stored: string | null, sealed: string): string =>
    told !== null && stored === hash(kind, told) ? told : open(sealed)
  const { city, area, contractNo, bank, total, officerName } = row
  const { subscribedOn, signedOn, onlineSignedOn, filedOn, handoverDueOn } = row
  return {
    ...{ project, city, building, unit, room, area, contractNo, bank, total, officerName },
    ...{ subscribedOn, signedOn, onlineSignedOn, filedOn, handoverDueOn },
    ...coOwnerColumns(coOwners),
    customerName: plain('name', sale.customerName, row.nameHash, row.nameCipher),
    phone: row.keepsPhone ? sale.phone : plain('phone', sale.phone, row.phoneHash, row.phoneCipher),
    identityNumber: row.identityCipher && plain('identity', sale.identityNumber, row.identityHash, row.identityCipher),
    saleKind: row.saleKind as SaleKind,
    paymentWay: row.paymentWay as PaymentWay,
    officerPhone: row.officerPhoneCipher && open(row.officerPhoneCipher),
  }
}
