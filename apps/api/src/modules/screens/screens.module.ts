import { Module } from '@nestjs/common'
import { HomesModule } from '../homes/index.js'
import { JourneysModule } from '../journeys/index.js'
import { AgendaQuery } from './agenda.query.js'
import { HomeScreenQuery } from './home-screen.query.js'
import { JourneyScreensQuery } from './journey-screens.query.js'
import { ScreensController } from './screens.controller.js'

/** The portal's main pages: each is one statement over what several modules know. */
@Module({
  imports: [HomesModule, JourneysModule],
  controllers: [ScreensController],
  providers: [AgendaQuery, HomeScreenQuery, JourneyScreensQuery],
})
export class ScreensModule {}
