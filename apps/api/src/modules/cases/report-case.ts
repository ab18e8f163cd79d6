import type { Received } from '@hub/contracts'
import { civilDateIn } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { RateLimits } from '../../platform/limits/rate-limits.js'
import { HomeAccess } from '../homes/index.js'
import { CaseSettings } from './case-settings.js'
import { CasesStore } from './cases.store.js'
import { DispatchCase } from './dispatch/dispatch-case.js'
import { Reporters } from './reporters.js'
import { HomeWarranties } from './warranty/home-warranties.js'

/** Twenty reports of a person in an hour, over all homes. */
const limit = { hits: 20, seconds: 3600 }

/** Somebody of the household reports something; the clocks start. */
@Injectable()
export class ReportCase {
  constructor(
    private readonly database: Database,
    private readonly access: HomeAccess,
    private readonly settings: CaseSettings,
    private readonly store: CasesStore,
    private readonly reporters: Reporters,
    private readonly limits: RateLimits,
    private readonly warranties: HomeWarranties,
    private readonly dispatch: DispatchCase,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the id of the case
   * @throws DomainError `home.not_found`, `case.category_unknown`, `case.time_past`, `case.photo_lost`, `request.too_many`
   */
  async execute(
    personId: string,
    homeId: string,
    report: Received<'POST /homes/:homeId/cases'>['body'],
  ): Promise<string> {
    const { projectId, id: membershipId } = await this.access.member(personId, homeId)
    const { kind, categoryKey, place, words, photoIds, preferredTimes } = report
    const category = this.settings.categories.find((one) => one.key === categoryKey && one.kind === kind)
    if (!category) throw new DomainError('case.category_unknown')
    if (preferredTimes.some(({ on }) => on < this.clock.today())) throw new DomainError('case.time_past')
    await this.limits.hit(`report-case:${personId}`, limit)
    const { severity, part = null } = category
    return this.database.write(async (tx) => {
      const { purchaseId, name } = await this.reporters.of(tx, membershipId)
      const now = this.clock.now()
      const id = newId(now)
      const asked = { on: civilDateIn(now), isShared: this.settings.isShared(categoryKey, place) }
      const liable = part === null ? null : ((await this.warranties.one(homeId, part, asked))?.liable ?? null)
      const what = { kind, categoryKey, category: category.name, place, words, severity, part, liable }
      await tx
        .insertInto('serviceCase')
        .values({
          ...{ id, projectId, homeId, purchaseId, personId, ...what },
          ...{ number: await this.store.nextNumber(tx), state: 'submitted', openedAt: now },
          preferredTimes: JSON.stringify(preferredTimes),
        })
        .execute()
      const promises = this.settings.promised(kind, severity)
      const by = { kind: 'customer', id: personId, name } as const
      await this.store.append(tx, { id, projectId }, { kind: 'opened', by, photoIds, promises, data: { severity } })
      if (kind === 'repair') await this.dispatch.automatically(tx, { id, projectId, homeId, categoryKey })
      return id
    })
  }
}
