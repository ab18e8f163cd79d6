import { Injectable } from '@nestjs/common'
import { HireStaff, StaffDirectory } from '../modules/identity/index.js'
import { bufferSource, CheckImport, CommitImport } from '../modules/imports/index.js'
import { Clock } from '../platform/clock/clock.js'
import { Database } from '../platform/database/database.js'
import { DemoCases } from './demo-cases.js'
import { DemoDelay } from './demo-delay.js'
import { DemoHomes } from './demo-homes.js'
import { DemoImports } from './demo-imports.js'
import { DemoJourneys } from './demo-journeys.js'
import { DemoMoney } from './demo-money.js'
import { DemoPapers } from './demo-papers.js'
import { demoPassword, demoStaff } from './demo-people.js'
import { DemoSharing } from './demo-sharing.js'
import { DemoSite } from './demo-site.js'
import { demoFile, project } from './demo-sales.js'

/** Loads the demo once, through the use-cases of the product; a second time only the staff are refreshed. */
@Injectable()
export class LoadDemo {
  constructor(
    private readonly database: Database,
    private readonly hireStaff: HireStaff,
    private readonly directory: StaffDirectory,
    private readonly checkImport: CheckImport,
    private readonly commitImport: CommitImport,
    private readonly journeys: DemoJourneys,
    private readonly homes: DemoHomes,
    private readonly imports: DemoImports,
    private readonly money: DemoMoney,
    private readonly papers: DemoPapers,
    private readonly sharing: DemoSharing,
    private readonly site: DemoSite,
    private readonly delay: DemoDelay,
    private readonly cases: DemoCases,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const loaded = await this.projectId()
    if (!loaded) {
      await this.hire(null)
      await this.importSales()
    }
    await this.hire(await this.projectId())
    if (!loaded) await this.cases.tell(await this.directory.byLogin('officer'))
  }

  private async importSales(): Promise<void> {
    const by = await this.directory.byLogin('admin')
    const today = this.clock.today()
    const file = { name: `${project}_合同.csv`, source: bufferSource(Buffer.from(demoFile(today))) }
    await this.commitImport.execute(by, await this.checkImport.execute(by, file))
    await this.journeys.tell(by, today)
    await this.money.tell(by, today)
    await this.homes.bind()
    const projectId = await this.projectId()
    if (projectId) {
      await this.imports.tell(by, projectId, today)
      await this.sharing.tell(by, projectId, today)
    }
    await this.papers.tell(by)
    await this.site.tell(by, today)
    await this.delay.tell(by, today)
  }

  /** Before the project exists only those who work everywhere can be hired. */
  private async hire(projectId: string | null): Promise<void> {
    for (const { login, name, role, everywhere } of demoStaff) {
      if (!everywhere && projectId === null) continue
      await this.hireStaff.execute({
        login,
        name,
        password: demoPassword,
        roles: [{ projectId: everywhere ? null : projectId, role }],
      })
    }
  }

  private async projectId(): Promise<string | null> {
    const found = await this.database.kysely
      .selectFrom('project')
      .select('id')
      .where('name', '=', project)
      .executeTakeFirst()
    return found?.id ?? null
  }
}
