import { type Answer, caseKinds } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { HomeAccess } from '../homes/index.js'
import { CaseSettings } from './case-settings.js'
import { HomeWarranties } from './warranty/home-warranties.js'

@Injectable()
export class CaseFormQuery {
  constructor(
    private readonly access: HomeAccess,
    private readonly settings: CaseSettings,
    private readonly warranties: HomeWarranties,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found` */
  async execute(personId: string, homeId: string): Promise<Answer<'GET /homes/:homeId/case-form'>> {
    await this.access.member(personId, homeId)
    const { categories, places } = this.settings
    return {
      categories: categories.map(({ key, kind, name, hint, part = null }) => ({ key, kind, name, hint, part })),
      warranties: await this.warranties.all(homeId, this.clock.today()),
      places: [...places],
      replyMinutes: caseKinds.map((kind) => ({ kind, minutes: this.replyMinutes(kind) })),
    }
  }

  private replyMinutes(kind: (typeof caseKinds)[number]): number {
    const reply = this.settings.promised(kind, 'minor').find(({ clock }) => clock === 'reply')
    return Math.round((reply?.hours ?? 0) * 60)
  }
}
