import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { CivilDate, Id, listOf, Page } from '../list.ts'
import { Risk, RiskPage } from './shapes.ts'

export const portalRisks = defineEndpoints({
  'GET /homes/:homeId/risks': {
    summary: 'Warnings of a home: the open ones, and page by page those that are over, newest first',
    access: 'member',
    params: z.object({ homeId: Id }),
    query: Page,
    response: listOf(Risk).extend({ open: z.array(Risk), today: CivilDate }),
    errors: ['home.not_found', 'journey.not_found'],
  },
  'GET /homes/:homeId/risks/:riskId': {
    summary: 'One warning: what it means, what to do, who does it, and how it came',
    access: 'member',
    params: z.object({ homeId: Id, riskId: Id }),
    response: RiskPage,
    errors: ['home.not_found', 'journey.not_found', 'risk.not_found'],
  },
})
