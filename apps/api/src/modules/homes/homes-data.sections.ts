import {
  type InvitedRole,
  type MemberRole,
  memberRoleLabels,
  type OwnershipChangeKind,
  ownershipChangeLabels,
  type PaymentWay,
  paymentWayLabels,
  type SaleKind,
  saleKindLabels,
} from '@hub/contracts'
import { fen, formatYuan } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database } from '../../platform/database/database.js'
import { shanghaiMoment } from '../../platform/personal-data/shanghai-moment.js'
import { homeLabel } from './home-label.js'

/** A person's own rows about homes, in full: past homes and contracts too, but never anybody else's. */
@Injectable()
export class HomesDataSections {
  constructor(
    private readonly database: Database,
    private readonly sealing: Sealing,
  ) {}

  async homes(personId: string) {
    const rows = await this.places(personId)
      .leftJoin('ownershipChange as x', 'x.id', 'm.changeId')
      .select(['m.role', 'm.since', 'm.until', 'm.endedAt', 'x.kind', 'm.namedByName', 'm.namedReason', 'm.endReason'])
      .execute()
    return rows.map((row) => ({
      楼盘: row.project,
      房屋: homeLabel(row),
      身份: memberRoleLabels[row.role as MemberRole],
      开始时间: shanghaiMoment(row.since),
      租期到: row.until,
      结束时间: shanghaiMoment(row.endedAt),
      由谁登记: row.namedByName && `${row.namedByName}按业主来电登记：${row.namedReason ?? ''}`,
      结束原因: row.kind ? ownershipChangeLabels[row.kind as OwnershipChangeKind] : row.endReason,
    }))
  }

  /** Those on which the person has been proven to be a buyer. */
  async contracts(personId: string) {
    const rows = await this.places(personId)
      .innerJoin('purchaser as c', 'c.id', 'm.purchaserId')
      .innerJoin('purchase as s', 's.id', 'c.purchaseId')
      .select(['c.nameCipher', 'c.phoneCipher', 'c.identityCipher', 's.contractNo', 's.paymentWay', 's.saleKind'])
      .select(['s.total', 's.subscribedOn', 's.signedOn', 's.onlineSignedOn', 's.filedOn', 's.handoverDueOn'])
      .execute()
    return rows.map((row) => ({
      楼盘: row.project,
      房屋: homeLabel(row),
      合同上的姓名: this.sealing.open(row.nameCipher),
      合同上的手机号: row.phoneCipher && this.sealing.open(row.phoneCipher),
      证件号码: row.identityCipher && this.sealing.open(row.identityCipher),
      合同编号: row.contractNo,
      房屋性质: saleKindLabels[row.saleKind as SaleKind],
      付款方式: row.paymentWay && paymentWayLabels[row.paymentWay as PaymentWay],
      合同总价: row.total === null ? null : formatYuan(fen(row.total)),
      认购日期: row.subscribedOn,
      签约日期: row.signedOn,
      网签日期: row.onlineSignedOn,
      备案日期: row.filedOn,
      合同交付日期: row.handoverDueOn,
    }))
  }

  async invitations(personId: string) {
    const rows = await this.database.kysely
      .selectFrom('invitation')
      .select(['role', 'createdAt', 'acceptedAt', 'revokedAt'])
      .where('invitedBy', '=', personId)
      .orderBy('createdAt')
      .orderBy('id')
      .execute()
    return rows.map((row) => ({
      邀请身份: memberRoleLabels[row.role as InvitedRole],
      发出时间: shanghaiMoment(row.createdAt),
      接受时间: shanghaiMoment(row.acceptedAt),
      撤回时间: shanghaiMoment(row.revokedAt),
    }))
  }

  private places(personId: string) {
    return this.database.kysely
      .selectFrom('membership as m')
      .innerJoin('home as h', 'h.id', 'm.homeId')
      .innerJoin('building as g', 'g.id', 'h.buildingId')
      .innerJoin('project as p', 'p.id', 'h.projectId')
      .select(['p.name as project', 'g.name as building', 'h.unit', 'h.room'])
      .where('m.personId', '=', personId)
      .orderBy('m.since')
      .orderBy('m.id')
  }
}
