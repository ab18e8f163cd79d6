import type { Result } from '@hub/contracts'
import { forgetLoaded } from '../data/loaded'
import { writeStored } from '../storage'
import { setSessionState } from './session-state'

/** In memory only: it ends with the app, and the refresh token brings another. */
let accessToken: string | undefined

export function heldAccessToken(): string | undefined {
  return accessToken
}

/** Takes over the tokens of a log-in or a renewal. A browser got the refresh token as a cookie, and here as null. */
export function keepTokens(tokens: Result<'POST /sessions/refresh'>): string {
  accessToken = tokens.accessToken
  if (tokens.refreshToken !== null) writeStored('session.refresh', tokens.refreshToken)
  return tokens.accessToken
}

/** Tokens of somebody who has just logged in: what was loaded for another person goes. */
export function beginSession(tokens: Result<'POST /sessions/refresh'>): void {
  forgetLoaded()
  keepTokens(tokens)
  setSessionState('in')
}

/** Forgets everything of the person. `farewell` says why, where it was not their wish. */
export function endSession(farewell?: string): void {
  accessToken = undefined
  writeStored('session.refresh', undefined)
  writeStored('home.chosen', undefined)
  writeStored('home.lost', undefined)
  if (farewell === undefined) {
    writeStored('consents.given', undefined)
    writeStored('case.drafts', undefined)
  }
  forgetLoaded()
  setSessionState('out', farewell)
}
