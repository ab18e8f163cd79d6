import { type DynamicModule, Global, Module } from '@nestjs/common'
import { Clock } from '../clock/clock.js'
import { Environment } from './environment.js'

/** What the application is told from outside: its settings and the time. */
@Global()
@Module({})
export class EnvironmentModule {
  static with(environment: Environment, clock: Clock): DynamicModule {
    const providers = [
      { provide: Environment, useValue: environment },
      { provide: Clock, useValue: clock },
    ]
    return { module: EnvironmentModule, providers, exports: providers }
  }
}
