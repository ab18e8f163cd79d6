import type { Answer, Received } from '@hub/contracts'
import { Controller, Req } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { uploadedFile } from '../../platform/storage/index.js'
import { AddPage } from './add-page.js'
import { DecidePaper } from './decide-paper.js'
import { PaperPlaces } from './paper-places.js'
import { PapersQueries } from './papers.queries.js'
import { RemovePage } from './remove-page.js'
import { ViewPage } from './view-page.js'

type Papers = Promise<Answer<'GET /staff/journeys/:journeyId/papers'>>
type At = 'POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey'

@Controller()
export class StaffPapersController {
  constructor(
    private readonly places: PaperPlaces,
    private readonly queries: PapersQueries,
    private readonly addPage: AddPage,
    private readonly removePage: RemovePage,
    private readonly decide: DecidePaper,
    private readonly viewPage: ViewPage,
  ) {}

  @Serves('GET /staff/journeys/:journeyId/papers')
  async list(@By() by: StaffCaller, @Input() { params }: Received<'GET /staff/journeys/:journeyId/papers'>): Papers {
    return this.queries.ofStaff(await this.places.ofStaff(by, params.journeyId))
  }

  @Serves('POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/pages')
  async add(
    @By() by: StaffCaller,
    @Input() { params }: Received<`${At}/pages`>,
    @Req() request: FastifyRequest,
  ): Papers {
    const place = await this.place(by, params)
    await this.addPage.execute(place, await uploadedFile(request), { kind: 'staff', by })
    return this.queries.ofStaff(place)
  }

  @Serves('DELETE /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/pages/:pageId')
  async remove(
    @By() by: StaffCaller,
    @Input() { params }: Received<'DELETE /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/pages/:pageId'>,
  ): Papers {
    const place = await this.place(by, params)
    await this.removePage.execute(place, params.pageId, { kind: 'staff', by })
    return this.queries.ofStaff(place)
  }

  @Serves('POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/accept')
  async accept(@By() by: StaffCaller, @Input() { params, body }: Received<`${At}/accept`>): Papers {
    const place = await this.place(by, params)
    await this.decide.accept(by, place, body.expiresOn)
    return this.queries.ofStaff(place)
  }

  @Serves('POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/return')
  async sendBack(@By() by: StaffCaller, @Input() { params, body }: Received<`${At}/return`>): Papers {
    const place = await this.place(by, params)
    await this.decide.sendBack(by, place, body.reason)
    return this.queries.ofStaff(place)
  }

  @Serves('POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/pages/:pageId/views')
  async view(
    @By() by: StaffCaller,
    @Input() { params }: Received<`${At}/pages/:pageId/views`>,
  ): Promise<Answer<`${At}/pages/:pageId/views`>> {
    return { url: await this.viewPage.execute(by, await this.place(by, params), params.pageId) }
  }

  private async place(by: StaffCaller, params: { journeyId: string; nodeKey: string; documentKey: string }) {
    return this.places.paper(await this.places.ofStaff(by, params.journeyId), params.nodeKey, params.documentKey)
  }
}
