import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Database, type Tx } from '../../../platform/database/database.js'
import { defineJob, Handles, type JobHandler } from '../../../platform/jobs/job.js'
import { casesChanged } from '../../cases/index.js'
import { actsForOwner } from '../../homes/index.js'
import { MessageSettings } from '../message-settings.js'
import type { CaseWords } from '../messages.schema.js'
import { type NewMessage, Notify } from '../notify.js'
import { CaseStories, type CaseStory, wordsOf } from './case-stories.js'

export const tellOfCases = defineJob({ name: 'tell-of-cases.v1', payload: casesChanged.payload, after: casesChanged })
type Changed = z.output<typeof casesChanged.payload>

/** What staff did goes to the household; what was promised and not done, and what the household says, to staff. */
@Injectable()
@Handles(tellOfCases)
export class TellOfCases implements JobHandler<Changed> {
  constructor(
    private readonly database: Database,
    private readonly settings: MessageSettings,
    private readonly stories: CaseStories,
    private readonly notify: Notify,
  ) {}

  async handle({ eventId, did }: Changed): Promise<void> {
    const [toCustomers, toStaff] = [this.settings.ofCase(did), this.settings.ofDuty(did)]
    if (!toCustomers && !toStaff) return
    await this.database.write(async (tx) => {
      const story = await this.stories.of(tx, eventId)
      if (!story) return
      if (toStaff) await this.duty(tx, eventId, story, did, toStaff)
      if (toCustomers && story.by !== 'customer' && !story.isInternal) await this.tell(tx, eventId, story, toCustomers)
    })
  }

  private async tell(tx: Tx, cause: string, story: CaseStory, words: CaseWords): Promise<void> {
    const household = await this.stories.household(tx, story.caseId)
    const people = household.filter(({ role }) => !words.deciders || actsForOwner(role))
    const messages = people.map(({ personId }) => messageOf(cause, story, words, { personId }))
    await this.notify.tell(tx, 'case', messages)
  }

  private async duty(tx: Tx, cause: string, story: CaseStory, did: string, words: CaseWords): Promise<void> {
    const { staffId, projectId, role } = story
    const told = new Set(staffId === null ? [] : [staffId])
    // An urging is seen by the supervisor, too; an escalation by the role that it names.
    const above = did === 'urge' ? 'service_manager' : role
    if (above !== null && !(above === 'officer' && staffId !== null))
      for (const id of await this.stories.holding(tx, projectId, above)) told.add(id)
    const messages = [...told].map((id) => messageOf(cause, story, words, { staffId: id }))
    await this.notify.tell(tx, 'duty', messages)
  }
}

function messageOf(cause: string, story: CaseStory, words: CaseWords, to: NewMessage['to']): NewMessage {
  const { projectId, homeId, number, caseId, facts } = story
  const about = { kind: 'case', id: caseId } as const
  return { cause, to, projectId, homeId, number, about, ...wordsOf(words, facts) }
}
