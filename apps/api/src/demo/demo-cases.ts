import { addDays, civilDateIn } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { casePhotoPurpose, ReportCase, StepAsCustomer, StepAsStaff } from '../modules/cases/index.js'
import type { StaffCaller } from '../platform/auth/caller.js'
import { Clock } from '../platform/clock/clock.js'
import { Database } from '../platform/database/database.js'
import { AcceptUpload } from '../platform/storage/index.js'
import { type CaseStep, type CaseStory, caseStories } from './demo-case-stories.js'
import { damagePhoto } from './damage-photo.js'
import { PastClock } from './past-clock.js'

const minute = 60_000

/** Whose case it is, and where. */
interface Household {
  readonly personId: string
  readonly homeId: string
  readonly projectId: string
}

/** Repairs, questions and suggestions of the demo, each step at its own time. */
@Injectable()
export class DemoCases {
  constructor(
    private readonly database: Database,
    private readonly upload: AcceptUpload,
    private readonly report: ReportCase,
    private readonly asCustomer: StepAsCustomer,
    private readonly asStaff: StepAsStaff,
    private readonly past: PastClock,
    private readonly clock: Clock,
  ) {}

  async tell(by: StaffCaller): Promise<void> {
    const now = this.clock.now().getTime()
    for (const story of caseStories) await this.one(by, story, now)
  }

  private async one(by: StaffCaller, story: CaseStory, now: number): Promise<void> {
    const { room, ago, photos, steps, kind, categoryKey, place, words } = story
    const household = await this.household(room)
    const { personId, homeId } = household
    const photoIds = await this.photos(household, photos)
    this.past.set(now - ago * minute)
    const what = { kind, categoryKey, place, words, photoIds, preferredTimes: [] }
    const caseId = await this.report.execute(personId, homeId, what)
    for (const step of steps) {
      this.past.set(now - step.ago * minute)
      await this.step(by, household, caseId, step)
    }
  }

  private async step(by: StaffCaller, { personId, homeId }: Household, caseId: string, step: CaseStep): Promise<void> {
    if ('owner' in step) {
      const { owner } = step
      const said = owner.action === 'say' ? { ...owner, photoIds: [] } : owner
      return this.asCustomer.execute(personId, { homeId, caseId }, said)
    }
    const { staff } = step
    if (staff.action !== 'plan') return this.asStaff.execute(by, caseId, staff)
    const promisedOn = addDays(civilDateIn(this.past.now()), staff.promisedIn)
    return this.asStaff.execute(by, caseId, { action: 'plan', words: staff.words, promisedOn })
  }

  private async photos({ personId, projectId }: Household, count: number): Promise<string[]> {
    const about = { projectId, purpose: casePhotoPurpose, creator: { kind: 'person', id: personId } as const }
    const ids: string[] = []
    for (let i = 0; i < count; i++)
      ids.push(await this.upload.execute({ content: await damagePhoto(i) }, 'pictures', about))
    return ids
  }

  private household(room: string): Promise<Household> {
    return this.database.kysely
      .selectFrom('home as h')
      .innerJoin('membership as m', 'm.homeId', 'h.id')
      .select(['m.personId', 'h.id as homeId', 'h.projectId'])
      .where('h.room', '=', room)
      .where('m.endedAt', 'is', null)
      .executeTakeFirstOrThrow()
  }
}
