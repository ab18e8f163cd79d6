import { Module } from '@nestjs/common'
import { HomesModule } from '../homes/index.js'
import { JourneysModule } from '../journeys/index.js'
import { AnnounceDelay } from './announce-delay.js'
import { AnswerDelay } from './answer-delay.js'
import { ChangeDelay } from './change-delay.js'
import { CompensationTermsBook } from './compensation-terms.js'
import { CustomerDelayQuery } from './customer-delay.query.js'
import { CustomerDelaysController } from './customer-delays.controller.js'
import { DelayHomesStore } from './delay-homes.store.js'
import { DelayScopeWords } from './delay-scope.query.js'
import { DelaysData } from './delays.data.js'
import { DelaysStore } from './delays.store.js'
import { MovePlannedDays } from './move-planned-days.js'
import { RecordTerms } from './record-terms.js'
import { StaffDelaysController } from './staff-delays.controller.js'
import { StaffDelaysQuery } from './staff-delays.query.js'

/** A delay is told before it is discovered: why, until when, what the contract gives, and what the buyer may choose. */
@Module({
  imports: [HomesModule, JourneysModule],
  controllers: [CustomerDelaysController, StaffDelaysController],
  providers: [
    AnnounceDelay,
    AnswerDelay,
    ChangeDelay,
    CompensationTermsBook,
    CustomerDelayQuery,
    DelayHomesStore,
    DelayScopeWords,
    DelaysData,
    DelaysStore,
    MovePlannedDays,
    RecordTerms,
    StaffDelaysQuery,
  ],
  exports: [AnnounceDelay, RecordTerms],
})
export class DelaysModule {}
