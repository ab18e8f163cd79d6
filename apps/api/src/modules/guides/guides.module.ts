import { Module } from '@nestjs/common'
import { JourneysModule } from '../journeys/index.js'
import { ConfiguredGuides } from './configured-guides.js'
import { GuidesController } from './guides.controller.js'
import { GuidesData } from './guides.data.js'
import { GuidesQuery } from './guides.query.js'
import { TickPaper } from './tick-paper.js'

/** Provident fund and title deed: the rules of each city as data, applied to one home. */
@Module({
  imports: [JourneysModule],
  controllers: [GuidesController],
  providers: [ConfiguredGuides, GuidesData, GuidesQuery, TickPaper],
})
export class GuidesModule {}
