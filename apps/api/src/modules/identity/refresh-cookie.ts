import type { FastifyReply, FastifyRequest } from 'fastify'
import { Environment } from '../../platform/config/environment.js'
import type { IssuedTokens } from './log-ins.js'
import { Injectable } from '@nestjs/common'

/** Where each site's cookie is sent to: only its own refresh and log-out. */
const paths = { hub_portal: '/api/v1/sessions', hub_console: '/api/v1/staff/sessions' } as const
type CookieName = keyof typeof paths

export const clientOf = (request: FastifyRequest): string => {
  const header = request.headers['x-client']
  return typeof header === 'string' ? header : 'unknown'
}

/** Browsers keep the refresh token in an HttpOnly cookie; the mini-program, which has none, gets it in the answer. */
@Injectable()
export class RefreshCookie {
  constructor(private readonly environment: Environment) {}

  /** The tokens as the answer carries them. */
  hand(
    name: CookieName,
    request: FastifyRequest,
    reply: FastifyReply,
    tokens: IssuedTokens,
  ): Omit<IssuedTokens, 'refreshToken'> & { refreshToken: string | null } {
    if (clientOf(request).startsWith('weapp')) return tokens
    void reply.setCookie(name, tokens.refreshToken, {
      ...this.options(name),
      maxAge: this.environment.REFRESH_TOKEN_SECONDS,
    })
    return { ...tokens, refreshToken: null }
  }

  take(name: CookieName, request: FastifyRequest): string {
    return request.cookies[name] ?? ''
  }

  clear(name: CookieName, reply: FastifyReply): void {
    void reply.clearCookie(name, this.options(name))
  }

  private options(name: CookieName) {
    return { path: paths[name], httpOnly: true, sameSite: 'strict', secure: this.environment.COOKIE_SECURE } as const
  }
}
