import type { Answer, Received } from '@hub/contracts'
import { Controller, Req } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import type { Customer } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { uploadedFile } from '../../platform/storage/index.js'
import { AddPage } from './add-page.js'
import { PaperPlaces } from './paper-places.js'
import { PapersQueries } from './papers.queries.js'
import { RemovePage } from './remove-page.js'

type PaperAnswer = Promise<Answer<'POST /homes/:homeId/papers/:nodeKey/:documentKey/pages'>>

@Controller()
export class PapersController {
  constructor(
    private readonly places: PaperPlaces,
    private readonly queries: PapersQueries,
    private readonly addPage: AddPage,
    private readonly removePage: RemovePage,
  ) {}

  @Serves('GET /homes/:homeId/papers')
  all(
    @By() { personId }: Customer,
    @Input() { params }: Received<'GET /homes/:homeId/papers'>,
  ): Promise<Answer<'GET /homes/:homeId/papers'>> {
    return this.queries.ofHome(personId, params.homeId)
  }

  @Serves('POST /homes/:homeId/papers/:nodeKey/:documentKey/pages')
  async add(
    @By() { personId }: Customer,
    @Input() { params }: Received<'POST /homes/:homeId/papers/:nodeKey/:documentKey/pages'>,
    @Req() request: FastifyRequest,
  ): PaperAnswer {
    const place = await this.place(personId, params)
    await this.addPage.execute(place, await uploadedFile(request), { kind: 'person', id: personId })
    return this.queries.one(place)
  }

  @Serves('DELETE /homes/:homeId/papers/:nodeKey/:documentKey/pages/:pageId')
  async remove(
    @By() { personId }: Customer,
    @Input() { params }: Received<'DELETE /homes/:homeId/papers/:nodeKey/:documentKey/pages/:pageId'>,
  ): PaperAnswer {
    const place = await this.place(personId, params)
    await this.removePage.execute(place, params.pageId, { kind: 'person', id: personId })
    return this.queries.one(place)
  }

  private async place(personId: string, params: { homeId: string; nodeKey: string; documentKey: string }) {
    const journey = await this.places.ofHome(personId, params.homeId)
    return this.places.paper(journey, params.nodeKey, params.documentKey)
  }
}
