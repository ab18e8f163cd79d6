import { join } from 'node:path'
import type { PaymentWay, SaleKind } from '@hub/contracts'
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Environment } from '../../platform/config/environment.js'
import { newId } from '../../platform/crypto/id.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { readConfiguredJourneys } from './configured-journeys.js'
import type { JourneyTemplate, TemplateNode } from './journey.types.js'
import { changedVersions, templateChecksum, type StoredVersion } from './template-checksum.js'
import { chooseTemplate } from './template.rules.js'

export interface StoredTemplate {
  readonly id: string
  readonly template: JourneyTemplate
}

/** Templates never change once stored, so each process keeps those it has seen. */
@Injectable()
export class JourneyTemplates implements OnApplicationBootstrap {
  private readonly configured: readonly JourneyTemplate[]
  private readonly stored = new Map<string, JourneyTemplate>()
  /** Of the configured ones that are known to be stored. */
  private readonly ids = new Map<JourneyTemplate, string>()
  /** Of those that a running transaction has stored. */
  private readonly fresh = new WeakMap<Tx, Map<JourneyTemplate, string>>()

  constructor(
    environment: Environment,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.configured = readConfiguredJourneys(join(environment.CONFIG_DIR, 'journeys'))
  }

  /** @throws Error when a stored version was edited: better no start than a buyer without a journey */
  async onApplicationBootstrap(): Promise<void> {
    const [changed] = changedVersions(this.configured, await this.storedVersions())
    if (changed) throw editedVersion(changed)
  }

  /** @throws Error when the id is unknown: a journey without its template is a broken database. */
  async byId(id: string, db: Database['kysely'] | Tx = this.database.kysely): Promise<JourneyTemplate> {
    const known = this.stored.get(id)
    if (known) return known
    const row = await db.selectFrom('journeyTemplate').select('body').where('id', '=', id).executeTakeFirstOrThrow()
    const template = row.body as JourneyTemplate
    this.stored.set(id, template)
    return template
  }

  /** The nodes of every configured journey. */
  configuredNodes(): readonly TemplateNode[] {
    return this.configured.flatMap(({ nodes }) => nodes)
  }

  /** The newest configured template for a way of buying, the city's own where it has one; stored on first use. */
  async current(tx: Tx, saleKind: SaleKind, paymentWay: PaymentWay, city: string | null): Promise<StoredTemplate> {
    const template = chooseTemplate(this.configured, { saleKind, paymentWay, city: city ?? '*' })
    if (!template) throw new Error(`no template for ${saleKind} ${paymentWay}`)
    const fresh = this.fresh.get(tx) ?? new Map<JourneyTemplate, string>()
    const known = this.ids.get(template) ?? fresh.get(template)
    if (known) return { id: known, template }
    const id = await this.store(tx, template)
    this.fresh.set(tx, fresh.set(template, id))
    this.database.afterwards(() => this.ids.set(template, id))
    return { id, template }
  }

  /** A database that is away, or not migrated yet, does not keep a process from starting; readiness tells. */
  private async storedVersions(): Promise<StoredVersion[]> {
    try {
      return await this.database.kysely.selectFrom('journeyTemplate').select(['key', 'version', 'checksum']).execute()
    } catch {
      return []
    }
  }

  /** @throws Error when the same version is stored with other content: the editor must raise the number. */
  private async store(tx: Tx, template: JourneyTemplate): Promise<string> {
    const { key, version } = template
    const now = this.clock.now()
    const values = {
      id: newId(now),
      key,
      version,
      checksum: templateChecksum(template),
      body: JSON.stringify(template),
      createdAt: now,
    }
    await tx
      .insertInto('journeyTemplate')
      .values(values)
      .onConflict((oc) => oc.columns(['key', 'version']).doNothing())
      .execute()
    const row = await tx
      .selectFrom('journeyTemplate')
      .select(['id', 'checksum'])
      .where('key', '=', key)
      .where('version', '=', version)
      .executeTakeFirstOrThrow()
    if (row.checksum !== values.checksum) throw editedVersion(template)
    return row.id
  }
}

const editedVersion = ({ key, version }: JourneyTemplate): Error =>
  new Error(`template ${key} version ${String(version)} was changed: raise its version`)
