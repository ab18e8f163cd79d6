import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Id, Nothing } from '../list.ts'

export const handbook = defineEndpoints({
  'GET /homes/:homeId/handbook.pdf': {
    summary: 'The handbook of a home on paper: steps, papers, fees, legal times, whom to ask; not for tenants',
    access: 'member',
    params: z.object({ homeId: Id }),
    download: 'application/pdf',
    response: Nothing,
    errors: ['home.not_found', 'journey.not_found'],
  },
})
