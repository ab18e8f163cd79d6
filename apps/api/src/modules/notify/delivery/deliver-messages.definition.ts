import { z } from 'zod'
import { defineJob } from '../../../platform/jobs/job.js'

/** Asked for with every message, and each minute for what waited: the morning, a busy platform, a worker that was killed. */
export const deliverMessages = defineJob({
  name: 'deliver-messages.v1',
  payload: z.object({}).loose(),
  cron: '* * * * *',
})
