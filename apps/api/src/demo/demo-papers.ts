import { Injectable } from '@nestjs/common'
import { AddPage, DecidePaper, PaperPlaces } from '../modules/papers/index.js'
import type { StaffCaller } from '../platform/auth/caller.js'
import { Database } from '../platform/database/database.js'
import { demoPhoto } from './demo-photo.js'

const papers = [
  { node: 'commercial_application', document: 'bank_statement', returned: null },
  { node: 'commercial_approval', document: 'bank_statement', returned: '缺最近两个月，请补上' },
]

/** The papers of 林静: one received, one sent back with the reason. */
@Injectable()
export class DemoPapers {
  constructor(
    private readonly database: Database,
    private readonly places: PaperPlaces,
    private readonly addPage: AddPage,
    private readonly decide: DecidePaper,
  ) {}

  async tell(by: StaffCaller): Promise<void> {
    const { journeyId, personId } = await this.database.kysely
      .selectFrom('journey as j')
      .innerJoin('home as h', 'h.id', 'j.homeId')
      .innerJoin('membership as m', 'm.homeId', 'h.id')
      .select(['j.id as journeyId', 'm.personId'])
      .where('h.room', '=', '1602')
      .executeTakeFirstOrThrow()
    for (const [i, { node, document, returned }] of papers.entries()) {
      const place = await this.places.paper(await this.places.ofStaff(by, journeyId), node, document)
      const content = await demoPhoto(2 + i, '#f6f4ef', '#e4e0d8')
      await this.addPage.execute(place, { content }, { kind: 'person', id: personId })
      if (returned === null) await this.decide.accept(by, place, undefined)
      else await this.decide.sendBack(by, place, returned)
    }
  }
}
