import { Module } from '@nestjs/common'
import { HomesModule } from '../homes/index.js'
import { JourneysModule } from '../journeys/index.js'
import { MoneyModule } from '../money/index.js'
import { PapersModule } from '../papers/index.js'
import { Audience } from './broadcasts/audience.js'
import { BroadcastRisksStore } from './broadcasts/broadcast-risks.store.js'
import { BroadcastsController } from './broadcasts/broadcasts.controller.js'
import { BroadcastsQuery } from './broadcasts/broadcasts.query.js'
import { EndBroadcast } from './broadcasts/end-broadcast.js'
import { ExpireBroadcasts } from './broadcasts/expire-broadcasts.job.js'
import { PublishBroadcast } from './broadcasts/publish-broadcast.js'
import { SpreadBroadcast } from './broadcasts/spread-broadcast.job.js'
import { EvaluateChangedJourneys, EvaluateChangedMoney, EvaluateChangedPapers } from './evaluate-risks.job.js'
import { EvaluateRisks } from './evaluate-risks.js'
import { HomeRisksController } from './home-risks.controller.js'
import { HomeRisksQuery } from './home-risks.query.js'
import { JourneyRisksStore } from './journey-risks.store.js'
import { RiskFactsQuery } from './risk-facts.query.js'
import { RiskRules } from './risk-rules.js'
import { RisksStore } from './risks.store.js'
import { SweepRisks } from './sweep-risks.job.js'

/** Warnings before it hurts: what rules find in a journey, and what staff tell many at once. */
@Module({
  imports: [HomesModule, JourneysModule, MoneyModule, PapersModule],
  controllers: [BroadcastsController, HomeRisksController],
  providers: [
    Audience,
    BroadcastRisksStore,
    BroadcastsQuery,
    EndBroadcast,
    ExpireBroadcasts,
    PublishBroadcast,
    SpreadBroadcast,
    EvaluateChangedJourneys,
    EvaluateChangedMoney,
    EvaluateChangedPapers,
    EvaluateRisks,
    HomeRisksQuery,
    JourneyRisksStore,
    RiskFactsQuery,
    RiskRules,
    RisksStore,
    SweepRisks,
  ],
  exports: [EvaluateRisks],
})
export class RisksModule {}
