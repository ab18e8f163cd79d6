import { Module } from '@nestjs/common'
import { ConstructionModule } from '../modules/construction/index.js'
import { DelaysModule } from '../modules/delays/index.js'
import { HomesModule } from '../modules/homes/index.js'
import { IdentityModule } from '../modules/identity/index.js'
import { ImportsModule } from '../modules/imports/index.js'
import { JourneysModule } from '../modules/journeys/index.js'
import { MoneyModule } from '../modules/money/index.js'
import { PapersModule } from '../modules/papers/index.js'
import { SharingModule } from '../modules/sharing/index.js'
import { DemoCases } from './demo-cases.js'
import { DemoDelay } from './demo-delay.js'
import { DemoHomes } from './demo-homes.js'
import { DemoImports } from './demo-imports.js'
import { DemoJourneys } from './demo-journeys.js'
import { DemoMoney } from './demo-money.js'
import { DemoPapers } from './demo-papers.js'
import { DemoSharing } from './demo-sharing.js'
import { DemoSite } from './demo-site.js'
import { LoadDemo } from './load-demo.js'
import { PastCasesModule } from './past-cases.module.js'

/** A project with homes and people to look at; loaded by `npm start` and by nothing else. */
@Module({
  imports: [
    ConstructionModule,
    DelaysModule,
    HomesModule,
    ImportsModule,
    JourneysModule,
    MoneyModule,
    PapersModule,
    IdentityModule,
    PastCasesModule,
    SharingModule,
  ],
  providers: [
    DemoCases,
    DemoDelay,
    DemoHomes,
    DemoImports,
    DemoJourneys,
    DemoMoney,
    DemoPapers,
    DemoSharing,
    DemoSite,
    LoadDemo,
  ],
})
export class DemoModule {}
