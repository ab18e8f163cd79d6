import { Injectable } from '@nestjs/common'
import { jwtVerify, SignJWT } from 'jose'
import { Clock } from '../clock/clock.js'
import { Environment } from '../config/environment.js'

export interface AccessClaims {
  readonly sessionId: string
  readonly endsAt: number
}

/** Short-lived tokens that name a log-in, signed with HS256 by the key named in `kid`. */
@Injectable()
export class AccessTokens {
  constructor(
    private readonly environment: Environment,
    private readonly clock: Clock,
  ) {}

  get seconds(): number {
    return this.environment.ACCESS_TOKEN_SECONDS
  }

  async issue(sessionId: string): Promise<string> {
    const [current] = this.environment.TOKEN_KEYS
    if (!current) throw new Error('TOKEN_KEYS is empty')
    return new SignJWT({})
      .setProtectedHeader({ alg: 'HS256', kid: current.id })
      .setSubject(sessionId)
      .setIssuedAt(this.clock.now())
      .setExpirationTime(this.clock.in(this.seconds))
      .sign(current.key)
  }

  /** Null for anything that is not a valid token of ours. */
  async read(token: string): Promise<AccessClaims | null> {
    try {
      const { payload } = await jwtVerify(token, ({ kid }) => this.key(kid), {
        algorithms: ['HS256'],
        currentDate: this.clock.now(),
      })
      return payload.sub && payload.exp ? { sessionId: payload.sub, endsAt: payload.exp * 1000 } : null
    } catch {
      return null
    }
  }

  private key(kid: string | undefined): Uint8Array {
    const found = this.environment.TOKEN_KEYS.find(({ id }) => id === kid)
    if (!found) throw new Error('unknown kid')
    return found.key
  }
}
