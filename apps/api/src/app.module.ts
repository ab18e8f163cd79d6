import { type DynamicModule, Module } from '@nestjs/common'
import { CalendarModule } from './modules/calendar/calendar.module.js'
import { CasesModule } from './modules/cases/index.js'
import { ConstructionModule } from './modules/construction/construction.module.js'
import { GuidesModule } from './modules/guides/guides.module.js'
import { HandbookModule } from './modules/handbook/handbook.module.js'
import { DelaysModule } from './modules/delays/delays.module.js'
import { HomesModule } from './modules/homes/homes.module.js'
import { IdentityModule } from './modules/identity/identity.module.js'
import { ImportsModule } from './modules/imports/imports.module.js'
import { JourneysModule } from './modules/journeys/journeys.module.js'
import { MoneyModule } from './modules/money/money.module.js'
import { NotifyModule } from './modules/notify/notify.module.js'
import { RisksModule } from './modules/risks/risks.module.js'
import { PrivacyModule } from './modules/privacy/privacy.module.js'
import { OwnershipModule } from './modules/ownership/ownership.module.js'
import { PapersModule } from './modules/papers/papers.module.js'
import { SharingModule } from './modules/sharing/sharing.module.js'
import { ScreensModule } from './modules/screens/screens.module.js'
import { Clock } from './platform/clock/clock.js'
import type { Environment } from './platform/config/environment.js'
import { EnvironmentModule } from './platform/config/environment.module.js'
import { PlatformModule } from './platform/platform.module.js'

@Module({})
export class AppModule {
  static with(environment: Environment, clock = new Clock()): DynamicModule {
    return {
      module: AppModule,
      imports: [
        EnvironmentModule.with(environment, clock),
        PlatformModule,
        IdentityModule,
        HomesModule,
        JourneysModule,
        MoneyModule,
        CalendarModule,
        OwnershipModule,
        DelaysModule,
        ConstructionModule,
        CasesModule,
        GuidesModule,
        HandbookModule,
        RisksModule,
        PapersModule,
        ImportsModule,
        NotifyModule,
        PrivacyModule,
        SharingModule,
        ScreensModule,
      ],
    }
  }
}
