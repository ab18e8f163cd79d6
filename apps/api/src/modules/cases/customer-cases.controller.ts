import type { Answer, Received } from '@hub/contracts'
import { Controller, Req } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import type { Customer } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { AcceptCasePhoto } from './accept-case-photo.js'
import { CaseFormQuery } from './case-form.query.js'
import { CustomerCasesQueries } from './customer-cases.queries.js'
import { CaseDuplicatesQuery } from './duplicates/case-duplicates.query.js'
import { ReportCase } from './report-case.js'
import { StepAsCustomer } from './step-as-customer.js'

type CasePage = Promise<Answer<'GET /homes/:homeId/cases/:caseId'>>

@Controller()
export class CustomerCasesController {
  constructor(
    private readonly caseForm: CaseFormQuery,
    private readonly duplicates: CaseDuplicatesQuery,
    private readonly queries: CustomerCasesQueries,
    private readonly acceptPhoto: AcceptCasePhoto,
    private readonly report: ReportCase,
    private readonly step: StepAsCustomer,
  ) {}

  @Serves('GET /homes/:homeId/case-form')
  form(
    @By() { personId }: Customer,
    @Input() { params }: Received<'GET /homes/:homeId/case-form'>,
  ): Promise<Answer<'GET /homes/:homeId/case-form'>> {
    return this.caseForm.execute(personId, params.homeId)
  }

  @Serves('GET /homes/:homeId/case-duplicates')
  same(
    @By() { personId }: Customer,
    @Input() { params, query }: Received<'GET /homes/:homeId/case-duplicates'>,
  ): Promise<Answer<'GET /homes/:homeId/case-duplicates'>> {
    return this.duplicates.execute(personId, params.homeId, query)
  }

  @Serves('POST /homes/:homeId/case-photos')
  photo(
    @By() { personId }: Customer,
    @Input() { params }: Received<'POST /homes/:homeId/case-photos'>,
    @Req() request: FastifyRequest,
  ): Promise<Answer<'POST /homes/:homeId/case-photos'>> {
    return this.acceptPhoto.execute(personId, params.homeId, request)
  }

  @Serves('POST /homes/:homeId/cases')
  async submit(
    @By() { personId }: Customer,
    @Input() { params: { homeId }, body }: Received<'POST /homes/:homeId/cases'>,
  ): CasePage {
    return this.queries.one(personId, homeId, await this.report.execute(personId, homeId, body))
  }

  @Serves('GET /homes/:homeId/cases')
  list(
    @By() { personId }: Customer,
    @Input() { params, query }: Received<'GET /homes/:homeId/cases'>,
  ): Promise<Answer<'GET /homes/:homeId/cases'>> {
    return this.queries.list(personId, params.homeId, query)
  }

  @Serves('GET /homes/:homeId/cases/:caseId')
  one(@By() { personId }: Customer, @Input() { params }: Received<'GET /homes/:homeId/cases/:caseId'>): CasePage {
    return this.queries.one(personId, params.homeId, params.caseId)
  }

  @Serves('POST /homes/:homeId/cases/:caseId/actions')
  async act(
    @By() { personId }: Customer,
    @Input() { params, body }: Received<'POST /homes/:homeId/cases/:caseId/actions'>,
  ): CasePage {
    await this.step.execute(personId, params, body)
    return this.queries.one(personId, params.homeId, params.caseId)
  }
}
