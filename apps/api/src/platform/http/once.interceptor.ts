import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common'
import type { AnyRoute } from '@hub/contracts'
import { firstValueFrom, from, type Observable } from 'rxjs'
import type { Caller } from '../auth/caller.js'
import { Clock } from '../clock/clock.js'
import { digest } from '../crypto/fingerprint.js'
import { Sealing } from '../crypto/sealing.js'
import { Database, type Tx } from '../database/database.js'
import { DomainError } from './domain-error.js'
import type { HubRequest } from './request.js'
import { routeOf } from './route.js'

/**
 * Makes writes with `repeat: 'key'` happen once. The key is claimed, the work done and its answer stored in one
 * transaction: a crash leaves neither, a repetition waits for the first and gets its answer, and the same key with
 * another body is a conflict. The answer is kept sealed: it may hold the secret of an invitation.
 */
@Injectable()
export class OnceInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = routeOf(context.getHandler()) as AnyRoute
    const request = context.switchToHttp().getRequest<HubRequest>()
    return from(this.once(route, request, () => firstValueFrom(next.handle())))
  }

  private async once(route: AnyRoute, request: HubRequest, work: () => Promise<unknown>): Promise<unknown> {
    const key = request.headers['idempotency-key']
    if (typeof key !== 'string' || !/^[\w-]{8,64}$/.test(key)) throw new DomainError('request.key_missing')
    const actor = actorOf(request.caller)
    const bodyHash = digest(JSON.stringify([request.url, request.body ?? null]))
    return this.database.write(async (tx) => {
      const claim = { actor, key, route, bodyHash, createdAt: this.clock.now() }
      const claimed = await tx
        .insertInto('idempotencyKey')
        .values(claim)
        .onConflict((oc) => oc.doNothing())
        .executeTakeFirst()
      if (claimed.numInsertedOrUpdatedRows === 0n) return this.earlier(tx, actor, key, route, bodyHash)
      const answer = await work()
      await tx
        .updateTable('idempotencyKey')
        .set({ answer: JSON.stringify(this.sealing.seal(JSON.stringify(answer))) })
        .where('actor', '=', actor)
        .where('key', '=', key)
        .execute()
      return answer
    })
  }

  private async earlier(tx: Tx, actor: string, key: string, route: AnyRoute, bodyHash: string): Promise<unknown> {
    const found = await tx
      .selectFrom('idempotencyKey')
      .selectAll()
      .where('actor', '=', actor)
      .where('key', '=', key)
      .executeTakeFirstOrThrow()
    if (found.bodyHash !== bodyHash || found.route !== route) throw new DomainError('request.key_reused')
    // Answers of the days before they were sealed are objects.
    return typeof found.answer === 'string' ? (JSON.parse(this.sealing.open(found.answer)) as unknown) : found.answer
  }
}

function actorOf(caller: Caller | undefined): string {
  if (!caller) return 'public'
  if (caller.kind === 'importKey') return `import-key:${caller.keyId}`
  return caller.kind === 'staff' ? `staff:${caller.staffId}` : `person:${caller.personId}`
}
