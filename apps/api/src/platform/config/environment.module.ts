import { type DynamicModule, Global, Module } from '@nestjs/common'
import { Environment } from './environment.js'

@Global()
@Module({})
export class EnvironmentModule {
  static with(environment: Environment): DynamicModule {
    const provider = { provide: Environment, useValue: environment }
    return { module: EnvironmentModule, providers: [provider], exports: [provider] }
  }
}
