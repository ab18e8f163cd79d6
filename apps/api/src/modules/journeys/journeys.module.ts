import { Module } from '@nestjs/common'
import { HomesModule } from '../homes/index.js'
import { ChangeJourneyOwner } from './change-journey-owner.js'
import { ActOnNode } from './act-on-node.js'
import { BeginJourneys } from './begin-journeys.js'
import { BulkChangesController } from './bulk/bulk-changes.controller.js'
import { BulkNodesQuery } from './bulk/bulk-nodes.query.js'
import { BulkSelection } from './bulk/bulk-selection.js'
import { ChangeManyNodes } from './bulk/change-many-nodes.js'
import { PreviewBulkChange } from './bulk/preview-bulk-change.js'
import { CountNodeHistory } from './history/count-node-history.job.js'
import { NodeHistories } from './history/node-histories.js'
import { FollowSales } from './follow-sales.js'
import { TakeBackDates } from './take-back-dates.js'
import { TakeBackJourneys } from './take-back-journeys.js'
import { JourneyTemplates } from './journey-templates.js'
import { JourneysData } from './journeys.data.js'
import { JourneysStore } from './journeys.store.js'
import { MoveJourneys } from './move-journeys.js'
import { NodeNames } from './node-names.js'
import { RecordNodeDates } from './record-node-dates.js'
import { SaleDifferences } from './sale-differences.js'
import { StaffJourneyQuery } from './staff-journey.query.js'
import { StaffJourneyRows } from './staff-journey-rows.js'
import { StaffJourneysController } from './staff-journeys.controller.js'
import { StaffJourneysQuery } from './staff-journeys.query.js'
import { StaffProjectsQuery } from './staff-projects.query.js'

/** The way of a purchase from subscription to title deed, as customers follow it and staff advance it. */
@Module({
  imports: [HomesModule],
  controllers: [StaffJourneysController, BulkChangesController],
  providers: [
    ActOnNode,
    BeginJourneys,
    BulkNodesQuery,
    ChangeJourneyOwner,
    BulkSelection,
    ChangeManyNodes,
    PreviewBulkChange,
    FollowSales,
    TakeBackDates,
    TakeBackJourneys,
    CountNodeHistory,
    NodeHistories,
    JourneyTemplates,
    JourneysData,
    JourneysStore,
    NodeNames,
    RecordNodeDates,
    MoveJourneys,
    SaleDifferences,
    StaffJourneyQuery,
    StaffJourneyRows,
    StaffJourneysQuery,
    StaffProjectsQuery,
  ],
  exports: [
    ChangeJourneyOwner,
    ChangeManyNodes,
    PreviewBulkChange,
    NodeNames,
    RecordNodeDates,
    ActOnNode,
    FollowSales,
    TakeBackDates,
    TakeBackJourneys,
    JourneyTemplates,
    NodeHistories,
    SaleDifferences,
    StaffJourneyQuery,
    StaffJourneysQuery,
  ],
})
export class JourneysModule {}
