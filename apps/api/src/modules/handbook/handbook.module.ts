import { Module } from '@nestjs/common'
import { HomesModule } from '../homes/index.js'
import { JourneysModule } from '../journeys/index.js'
import { MoneyModule } from '../money/index.js'
import { HandbookController } from './handbook.controller.js'
import { HandbookQuery } from './handbook.query.js'
import { PaperFonts } from './paper/paper-fonts.js'

/** Everything about the purchase of one home, on paper. */
@Module({
  imports: [HomesModule, JourneysModule, MoneyModule],
  controllers: [HandbookController],
  providers: [HandbookQuery, PaperFonts],
})
export class HandbookModule {}
