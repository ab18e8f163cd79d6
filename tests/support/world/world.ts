import { rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import type { Api, StaffRole } from '@hub/contracts'
import 'reflect-metadata'
import { AppModule } from '../../../apps/api/src/app.module.js'
import { HireStaff } from '../../../apps/api/src/modules/identity/index.js'
import { readEnvironment } from '../../../apps/api/src/platform/config/environment.js'
import { Database } from '../../../apps/api/src/platform/database/database.js'
import { httpApplication } from '../../../apps/api/src/platform/http/http-application.js'
import { Worker } from '../../../apps/api/src/platform/jobs/worker.js'
import { startSandbox } from '../../../packages/wechat-sandbox/src/sandbox.ts'
import { openTestDatabase } from '../database.ts'
import { FakeClock } from './fake-clock.ts'
import { type ClientOptions, httpClient } from './http-client.ts'
import { importSales, type SalesRow } from './sales.ts'
import { SandboxClient } from './sandbox-client.ts'
import { testEnvironment } from './test-environment.ts'

export const testPassword = 'correct horse battery'

export interface WorldOptions {
  readonly purpose?: string
  readonly now?: string
  readonly settings?: Record<string, string>
  /** False: jobs stay in the table. */
  readonly worker?: boolean
}

/** One application with its worker, database and sandbox, for one test file. */
export class World {
  readonly clock: FakeClock
  readonly url: string
  readonly databaseUrl: string
  readonly sandbox: SandboxClient
  readonly environment: Record<string, string>
  private readonly app: NestFastifyApplication
  private readonly endings: (() => Promise<unknown>)[]

  constructor(
    parts: Pick<World, 'clock' | 'url' | 'databaseUrl' | 'sandbox' | 'environment'>,
    app: NestFastifyApplication,
    endings: (() => Promise<unknown>)[],
  ) {
    this.clock = parts.clock
    this.url = parts.url
    this.databaseUrl = parts.databaseUrl
    this.sandbox = parts.sandbox
    this.environment = parts.environment
    this.app = app
    this.endings = endings
  }

  /** A provider of the running application. */
  get<T>(type: abstract new (...args: never[]) => T): T {
    return this.app.get(type, { strict: false })
  }

  get database(): Database {
    return this.get(Database)
  }

  client(options: ClientOptions = {}): Api {
    return httpClient(this.url, options)
  }

  /** Logs a person in by SMS and gives the client of that person. */
  async customer(phone: string): Promise<Api> {
    return this.client({ token: await this.customerToken(phone) })
  }

  async customerToken(phone: string): Promise<string> {
    const anybody = this.client()
    const before = (await this.sandbox.smsCodes(phone)).length
    await anybody('POST /sms-codes', { body: { phone } })
    const code = await this.sandbox.smsCode(phone, before + 1)
    const consents = [{ purpose: 'service' as const, version: 1 }]
    return (await anybody('POST /sessions/sms', { body: { phone, code, consents } })).accessToken
  }

  /** Hires a member of staff and gives the token. `project` null: in all projects. */
  async staffToken(login: string, role: StaffRole, project: string | null = null): Promise<string> {
    const projectId = project === null ? null : await this.projectId(project)
    await this.get(HireStaff).execute({ login, name: login, password: testPassword, roles: [{ projectId, role }] })
    return (await this.client()('POST /staff/sessions', { body: { login, password: testPassword } })).accessToken
  }

  async staff(login: string, role: StaffRole, project: string | null = null): Promise<Api> {
    return this.client({ token: await this.staffToken(login, role, project), client: 'console/1.0.0' })
  }

  /** Imports sales as an administrator, over HTTP, and fails on a faulty row. */
  async importSales(...rows: SalesRow[]): Promise<void> {
    await importSales(this.url, await this.staffToken('importer', 'administrator'), rows)
  }

  async projectId(name: string): Promise<string> {
    const found = await this.database.kysely
      .selectFrom('project')
      .select('id')
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
    return found.id
  }

  async close(): Promise<void> {
    for (const end of this.endings) await end()
  }
}

export async function openWorld({
  purpose = 'main',
  now = '2026-09-16T02:20:00Z',
  settings = {},
  worker = true,
}: WorldOptions = {}): Promise<World> {
  const [database, sandbox] = await Promise.all([openTestDatabase(purpose), startSandbox()])
  const variables = { ...testEnvironment(database.url, sandbox.url), ...settings }
  const environment = readEnvironment(variables)
  const clock = new FakeClock(new Date(now))
  const app = await httpApplication(AppModule.with(environment, clock), environment)
  await app.listen(0, '127.0.0.1')
  const { port } = app.getHttpServer().address() as AddressInfo
  const jobs = app.get(Worker)
  // Crons go by the time of day of the machine, not by the clock of the test: a test begins such a job itself.
  if (worker) await jobs.start({ concurrency: 2, crons: false })
  const files = (): Promise<void> => rm(environment.STORAGE_DIR, { recursive: true, force: true })
  const endings = [() => jobs.stop(), () => app.close(), () => sandbox.close(), () => database.drop(), files]
  const parts = {
    clock,
    url: `http://127.0.0.1:${String(port)}`,
    databaseUrl: database.url,
    sandbox: new SandboxClient(sandbox.url),
    environment: variables,
  }
  return new World(parts, app, endings)
}
