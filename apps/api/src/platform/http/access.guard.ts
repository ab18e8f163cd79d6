import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common'
import type { Endpoint } from '@hub/contracts'
import { Authenticator } from '../auth/authenticator.js'
import { KeyHolders, keyPrefix } from '../auth/key-holders.js'
import { type Caller, projectsOf } from '../auth/caller.js'
import { DomainError } from './domain-error.js'
import type { HubRequest } from './request.js'
import { endpointOf, routeOf } from './route.js'

/** Lets a request through when the contract's `access` allows its caller. Homes and projects are checked by the query. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly keys: KeyHolders,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = routeOf(context.getHandler())
    if (!route) return true
    const { access } = endpointOf(route)
    if (access === 'public') return true
    const request = context.switchToHttp().getRequest<HubRequest>()
    const token = request.headers.authorization?.replace(/^Bearer /, '')
    request.caller = access === 'importKey' ? await this.system(token, request.ip) : await this.person(access, token)
    return true
  }

  private async person(access: Endpoint['access'], token: string | undefined): Promise<Caller> {
    const isKey = token?.startsWith(keyPrefix) ?? false
    const caller = token && !isKey ? await this.authenticator.caller(token) : null
    if (!caller) throw new DomainError(token && !isKey ? 'auth.expired' : 'auth.required')
    if (!allowed(access, caller)) throw new DomainError('auth.forbidden')
    return caller
  }

  private async system(token: string | undefined, address: string): Promise<Caller> {
    const caller = token?.startsWith(keyPrefix) ? await this.keys.find(token, address) : null
    if (!caller) throw new DomainError('import_key.wrong')
    return caller
  }
}

function allowed(access: Endpoint['access'], caller: Caller): boolean {
  if (typeof access === 'string') return caller.kind === 'customer'
  if (caller.kind !== 'staff') return false
  const projects = projectsOf(caller, access.staff)
  return projects === 'all' || projects.length > 0
}
