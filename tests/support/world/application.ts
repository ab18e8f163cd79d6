import type { AddressInfo } from 'node:net'
import type { DynamicModule } from '@nestjs/common'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import 'reflect-metadata'
import { AppModule } from '../../../apps/api/src/app.module.js'
import type { Clock } from '../../../apps/api/src/platform/clock/clock.js'
import { readEnvironment } from '../../../apps/api/src/platform/config/environment.js'
import { httpApplication } from '../../../apps/api/src/platform/http/http-application.js'

export interface RunningApplication {
  readonly url: string
  readonly app: NestFastifyApplication
  close(): Promise<void>
}

/** One more API process on a database that may be shared; `extra` modules join it. */
export async function startApplication(
  variables: Record<string, string>,
  clock: Clock,
  extra: NonNullable<DynamicModule['imports']> = [],
): Promise<RunningApplication> {
  const environment = readEnvironment(variables)
  const root = AppModule.with(environment, clock)
  const app = await httpApplication({ ...root, imports: [...(root.imports ?? []), ...extra] }, environment)
  await app.listen(0, '127.0.0.1')
  const { port } = app.getHttpServer().address() as AddressInfo
  return { url: `http://127.0.0.1:${String(port)}`, app, close: () => app.close() }
}
