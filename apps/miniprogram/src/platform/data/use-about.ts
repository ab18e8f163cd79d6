import type { Result } from '@hub/contracts'
import { publicApi } from '../public-api'
import { useLoaded } from './use-loaded'
import type { UseLoaded } from './use-loaded'

export type About = Result<'GET /about'>

/** What the service says of itself before anybody logs in: hotline and purposes of consent. */
export function useAbout(): UseLoaded<About> {
  return useLoaded('about', () => publicApi('GET /about'))
}
