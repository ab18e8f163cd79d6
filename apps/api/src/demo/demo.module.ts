import { Module } from '@nestjs/common'
import { HomesModule } from '../modules/homes/index.js'
import { ImportsModule } from '../modules/imports/index.js'
import { JourneysModule } from '../modules/journeys/index.js'
import { MoneyModule } from '../modules/money/index.js'
import { DemoHomes } from './demo-homes.js'
import { DemoImports } from './demo-imports.js'
import { DemoJourneys } from './demo-journeys.js'
import { DemoMoney } from './demo-money.js'
import { LoadDemo } from './load-demo.js'

/** A project with homes and people to look at; loaded by `npm start` and by nothing else. */
@Module({
  imports: [HomesModule, ImportsModule, JourneysModule, MoneyModule],
  providers: [DemoHomes, DemoImports, DemoJourneys, DemoMoney, LoadDemo],
})
export class DemoModule {}
