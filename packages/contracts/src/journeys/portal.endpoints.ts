import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Id } from '../list.ts'
import { HomeScreen, JourneyScreen, NodeScreen } from './shapes.ts'

export const portalJourneys = defineEndpoints({
  'GET /home-screen': {
    summary: 'The whole home page in one answer; without homeId the home bound last',
    access: 'customer',
    query: z.object({ homeId: Id.optional() }),
    response: HomeScreen,
    errors: ['home.not_found'],
  },
  'GET /homes/:homeId/journey': {
    summary: 'The journey of a home: progress, flow chart and time line',
    access: 'member',
    params: z.object({ homeId: Id }),
    response: JourneyScreen,
    errors: ['home.not_found', 'journey.not_found'],
  },
  'GET /homes/:homeId/journey/nodes/:nodeKey': {
    summary: 'One node: meaning, duration, documents, history',
    access: 'member',
    params: z.object({ homeId: Id, nodeKey: z.string().max(64) }),
    response: NodeScreen,
    errors: ['home.not_found', 'journey.not_found', 'node.not_found'],
  },
})
