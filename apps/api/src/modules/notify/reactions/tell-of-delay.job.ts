import { formatFullDate, civilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { z } from 'zod'
import { Database, type Tx } from '../../../platform/database/database.js'
import { defineJob, Handles, type JobHandler } from '../../../platform/jobs/job.js'
import { delayTold } from '../../delays/index.js'
import { HomeRecipients } from '../../homes/index.js'
import { Notify } from '../notify.js'

export const tellOfDelay = defineJob({ name: 'tell-of-delay.v1', payload: delayTold.payload, after: delayTold })
type Told = z.output<typeof delayTold.payload>

interface Row {
  readonly homeId: string
  readonly projectId: string
  readonly nodeName: string
  readonly kind: string
  readonly cause: string
  readonly newOn: string
  readonly answerUntil: string
}

/** A delay, its new words, or that it was taken back: to everybody of the homes that it touches, but tenants. */
@Injectable()
@Handles(tellOfDelay)
export class TellOfDelay implements JobHandler<Told> {
  constructor(
    private readonly database: Database,
    private readonly recipients: HomeRecipients,
    private readonly notify: Notify,
  ) {}

  async handle({ announcementId, version }: Told): Promise<void> {
    await this.database.write(async (tx) => {
      const homes = await this.homes(tx, announcementId, version)
      const people = await this.recipients.of(
        homes.map(({ homeId }) => homeId),
        'purchase',
        tx,
      )
      const byHome = new Map(homes.map((home) => [home.homeId, home]))
      const messages = people.flatMap(({ homeId, personId }) => {
        const home = byHome.get(homeId)
        if (!home) return []
        const { projectId, newOn } = home
        const about = { kind: 'delay', id: announcementId } as const
        const cause = `${announcementId} ${homeId} ${String(version)}`
        return [{ cause, to: { personId }, projectId, homeId, day: newOn, about, ...wordsOf(home) }]
      })
      await this.notify.tell(tx, 'delay', messages)
    })
  }

  private async homes(tx: Tx, announcementId: string, version: number): Promise<Row[]> {
    const { rows } = await sql<Row>`
      SELECT h.home_id, h.project_id, a.node_name, v.kind, v.cause, v.new_on, v.answer_until
      FROM delay_announcement a
      JOIN delay_version v ON v.announcement_id = a.id AND v.version = ${version}
      JOIN delay_home h ON h.announcement_id = a.id
      JOIN purchase s ON s.id = h.purchase_id AND s.status = 'active'
      WHERE a.id = ${announcementId} ORDER BY h.home_id`.execute(tx)
    return rows
  }
}

function wordsOf({ kind, nodeName, cause, newOn, answerUntil }: Row): { title: string; words: string } {
  if (kind === 'withdrawn')
    return { title: `${nodeName}的延期告知已撤回`, words: `原因：${cause}。日期回到原来的安排。` }
  const day = formatFullDate(civilDate(newOn))
  const until = formatFullDate(civilDate(answerUntil))
  return {
    title: `${nodeName}改到${day}`,
    words: `原因：${cause}。您可以怎么选都写在里面，请在${until}前告诉我们。`,
  }
}
