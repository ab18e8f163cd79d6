import { Module } from '@nestjs/common'
import { HomesModule } from '../homes/index.js'
import { JourneysModule } from '../journeys/index.js'
import { AddPage } from './add-page.js'
import { DecidePaper } from './decide-paper.js'
import { PaperPlaces } from './paper-places.js'
import { PapersAtHand } from './papers-at-hand.js'
import { PapersController } from './papers.controller.js'
import { PapersData } from './papers.data.js'
import { PapersQueries } from './papers.queries.js'
import { PapersStore } from './papers.store.js'
import { ReceiveDocument } from './receive-document.js'
import { RemovePage } from './remove-page.js'
import { StaffPapersController } from './staff-papers.controller.js'
import { ViewPage } from './view-page.js'

/** The papers that the nodes of a journey need: brought by either side, read by staff, accepted or sent back. */
@Module({
  imports: [HomesModule, JourneysModule],
  controllers: [PapersController, StaffPapersController],
  providers: [
    AddPage,
    DecidePaper,
    PaperPlaces,
    PapersAtHand,
    PapersData,
    PapersQueries,
    PapersStore,
    ReceiveDocument,
    RemovePage,
    ViewPage,
  ],
  exports: [AddPage, DecidePaper, PaperPlaces, PapersAtHand],
})
export class PapersModule {}
