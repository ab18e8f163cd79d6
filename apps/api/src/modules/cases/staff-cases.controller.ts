import type { Answer, Received } from '@hub/contracts'
import { Controller, Req } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { AcceptCasePhoto } from './accept-case-photo.js'
import { CaseCountsQuery } from './case-counts.query.js'
import { ReturnVisitsQuery } from './rating/return-visits.query.js'
import { StaffCasesQueries } from './staff-cases.queries.js'
import { StepAsStaff } from './step-as-staff.js'

@Controller()
export class StaffCasesController {
  constructor(
    private readonly queries: StaffCasesQueries,
    private readonly counts: CaseCountsQuery,
    private readonly acceptPhoto: AcceptCasePhoto,
    private readonly returnVisits: ReturnVisitsQuery,
    private readonly step: StepAsStaff,
  ) {}

  @Serves('GET /staff/cases')
  queue(@By() by: StaffCaller, @Input() { query }: Received<'GET /staff/cases'>): Promise<Answer<'GET /staff/cases'>> {
    return this.queries.queue(by, query)
  }

  @Serves('GET /staff/case-counts')
  count(
    @By() by: StaffCaller,
    @Input() { query }: Received<'GET /staff/case-counts'>,
  ): Promise<Answer<'GET /staff/case-counts'>> {
    return this.counts.of(by, query)
  }

  @Serves('GET /staff/cases/:caseId')
  one(
    @By() by: StaffCaller,
    @Input() { params }: Received<'GET /staff/cases/:caseId'>,
  ): Promise<Answer<'GET /staff/cases/:caseId'>> {
    return this.queries.one(by, params.caseId)
  }

  @Serves('POST /staff/cases/:caseId/photos')
  photo(
    @By() by: StaffCaller,
    @Input() { params }: Received<'POST /staff/cases/:caseId/photos'>,
    @Req() request: FastifyRequest,
  ): Promise<Answer<'POST /staff/cases/:caseId/photos'>> {
    return this.acceptPhoto.ofStaff(by, params.caseId, request)
  }

  @Serves('GET /staff/return-visits')
  returns(
    @By() by: StaffCaller,
    @Input() { query }: Received<'GET /staff/return-visits'>,
  ): Promise<Answer<'GET /staff/return-visits'>> {
    return this.returnVisits.execute(by, query)
  }

  @Serves('POST /staff/cases/:caseId/actions')
  async act(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'POST /staff/cases/:caseId/actions'>,
  ): Promise<Answer<'POST /staff/cases/:caseId/actions'>> {
    await this.step.execute(by, params.caseId, body)
    return this.queries.one(by, params.caseId)
  }
}
