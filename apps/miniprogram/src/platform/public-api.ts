import { createApi } from '@hub/contracts/client'
import { randomKey } from './random-key'
import { send } from './send'

/** The API for what needs no log-in. */
export const publicApi = createApi(send, randomKey)
