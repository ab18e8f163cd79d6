import { addDays, type CivilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { PeopleStore } from '../modules/identity/index.js'
import { ChangeSharingConsent, RegisterEntry, ShareData } from '../modules/sharing/index.js'
import type { StaffCaller } from '../platform/auth/caller.js'
import { Clock } from '../platform/clock/clock.js'
import { newId } from '../platform/crypto/id.js'

/** Two recipients in the register; 林静 agreed to one of them, and her data went there once. */
@Injectable()
export class DemoSharing {
  constructor(
    private readonly people: PeopleStore,
    private readonly registerEntry: RegisterEntry,
    private readonly consent: ChangeSharingConsent,
    private readonly shareData: ShareData,
    private readonly clock: Clock,
  ) {}

  async tell(by: StaffCaller, projectId: string, today: CivilDate): Promise<void> {
    const until = { projectId, validFrom: today, validUntil: addDays(today, 120) }
    const { id: entryId } = await this.registerEntry.execute(by, {
      ...{ ...until, recipient: '江城安居装饰有限公司', contact: '李经理 027-5550 6666', ndaNumber: 'BM-2026-017' },
      ...{ purpose: '交付后上门量房，出装修报价', handling: '只用来联系量房，交付三个月后删除' },
      fields: ['name', 'phone', 'home'],
    })
    await this.registerEntry.execute(by, {
      ...{ ...until, recipient: '江城银行城东支行', contact: '房贷中心 027-5550 8800', ndaNumber: 'BM-2026-021' },
      ...{ purpose: '核对备案合同，安排放款', handling: '只在银行贷款系统里使用，不转给别人' },
      fields: ['name', 'phone', 'contract_no', 'price', 'loan_state'],
    })
    const personId = await this.people.byPhone('13800000001')
    if (personId === null) return
    await this.consent.give(personId, entryId)
    await this.shareData.execute(by, newId(this.clock.now()), { entryId, homeIds: null, expected: 1 })
  }
}
