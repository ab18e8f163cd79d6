import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common'
import { firstValueFrom, from, type Observable } from 'rxjs'
import { ImportTurns } from '../import-turns.js'

/** Lets a push wait for its turn before anything of it takes a connection, its number included. */
@Injectable()
export class PushTurnInterceptor implements NestInterceptor {
  constructor(private readonly turns: ImportTurns) {}

  intercept(_: ExecutionContext, next: CallHandler): Observable<unknown> {
    return from(this.turns.take(() => firstValueFrom(next.handle())))
  }
}
