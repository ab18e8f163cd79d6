import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Id, Instant, Nothing } from '../list.ts'

const HomeId = z.object({ homeId: Id })

export const CalendarFeed = z.object({
  createdAt: Instant,
  /** When a calendar application last asked for it; null until one has. */
  lastReadAt: Instant.nullable(),
})

export const calendar = defineEndpoints({
  'GET /homes/:homeId/calendar': {
    summary: 'My calendar feed of a home; tenants have none, because its dates are those of the purchase',
    access: 'member',
    params: HomeId,
    response: z.object({ feed: CalendarFeed.nullable() }),
    errors: ['home.not_found', 'journey.not_found'],
  },
  'POST /homes/:homeId/calendar': {
    summary: 'Open a calendar feed, or renew it: a link made before stops working at once',
    access: 'member',
    params: HomeId,
    // Whoever repeats it has not seen the first link: the second replaces it, so that no secret is stored for a repeat.
    repeat: 'natural',
    response: z.object({
      feed: CalendarFeed,
      /** Address without host, `/api/v1/calendars/….ics`; its secret is shown once. */
      path: z.string(),
    }),
    errors: ['home.not_found', 'journey.not_found'],
  },
  'DELETE /homes/:homeId/calendar': {
    summary: 'Close my calendar feed of a home',
    access: 'member',
    params: HomeId,
    response: Nothing,
    errors: ['home.not_found', 'journey.not_found'],
  },
  'GET /calendars/:token.ics': {
    summary: 'The feed that calendar applications read; empty once its reader has lost access to the home',
    access: 'public',
    params: z.object({ token: z.string().max(64) }),
    download: 'text/calendar',
    response: Nothing,
    errors: ['calendar.not_found', 'request.too_many'],
  },
})
