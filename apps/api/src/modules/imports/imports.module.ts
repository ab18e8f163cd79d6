import { Module } from '@nestjs/common'
import { HomesModule } from '../homes/index.js'
import { ConstructionModule } from '../construction/index.js'
import { DelaysModule } from '../delays/index.js'
import { JourneysModule } from '../journeys/index.js'
import { MoneyModule } from '../money/index.js'
import { ImportKeysModule } from './keys/import-keys.module.js'
import { ImportPushesController } from './pushing/import-pushes.controller.js'
import { PushColumns } from './pushing/push-columns.js'
import { PushRows } from './pushing/push-rows.js'
import { PushesStore } from './pushing/pushes.store.js'
import { KeptTable } from './mending/kept-table.js'
import { MendCell } from './mending/mend-cell.js'
import { MendsStore } from './mending/mends.store.js'
import { CancelImport } from './cancel-import.js'
import { CheckImport } from './check-import.js'
import { CommitImport } from './commit-import.js'
import { DiscardImport } from './discard-import.js'
import { FaultReport } from './fault-report.js'
import { ForgetUploads } from './forget-uploads.job.js'
import { ImportTemplate } from './import-template.js'
import { ImportFilesController } from './import-files.controller.js'
import { ImportRuns } from './import-runs.js'
import { ImportRunsStore } from './import-runs.store.js'
import { ImportTurns } from './import-turns.js'
import { ImportsController } from './imports.controller.js'
import { ImportsData } from './imports.data.js'
import { ImportsQueries } from './imports.queries.js'
import { ImportsStore } from './imports.store.js'
import { ImportKinds } from './kinds/import-kinds.js'
import { MapColumns } from './map-columns.js'
import { MappingsStore } from './mappings.store.js'
import { RecheckImport } from './recheck-import.js'
import { StageImport } from './stage-import.js'
import { StagedRowsStore } from './staged-rows.store.js'
import { EffectsStore } from './undo/effects.store.js'
import { UndoImport } from './undo/undo-import.js'
import { UndoableQuery } from './undo/undoable.query.js'
import { Undoings } from './undo/undoings.js'
import { UploadsStore } from './uploads.store.js'
import { ConstructionKind } from './kinds/construction/construction.kind.js'
import { DatesKind } from './kinds/dates/dates.kind.js'
import { HomesKind } from './kinds/homes/homes.kind.js'
import { PaymentsKind } from './kinds/payments/payments.kind.js'
import { PlanKind } from './kinds/plan/plan.kind.js'
import { SafetyKind } from './kinds/safety/safety.kind.js'
import { TermsKind } from './kinds/terms/terms.kind.js'
import { SalesKind } from './kinds/sales/sales.kind.js'

/** Files of the sales system, checked cell by cell and written whole or not at all. */
@Module({
  imports: [ConstructionModule, DelaysModule, HomesModule, ImportKeysModule, JourneysModule, MoneyModule],
  controllers: [ImportFilesController, ImportPushesController, ImportsController],
  providers: [
    CancelImport,
    CheckImport,
    CommitImport,
    DiscardImport,
    FaultReport,
    ForgetUploads,
    ImportTemplate,
    ImportKinds,
    ImportsData,
    ImportRuns,
    ImportRunsStore,
    ImportTurns,
    ImportsQueries,
    ImportsStore,
    KeptTable,
    MapColumns,
    MappingsStore,
    MendCell,
    MendsStore,
    RecheckImport,
    ConstructionKind,
    DatesKind,
    HomesKind,
    PaymentsKind,
    PlanKind,
    PushColumns,
    PushRows,
    PushesStore,
    SafetyKind,
    SalesKind,
    TermsKind,
    StageImport,
    StagedRowsStore,
    EffectsStore,
    UndoableQuery,
    Undoings,
    UndoImport,
    UploadsStore,
  ],
  exports: [CheckImport, CommitImport, ImportKeysModule, ImportsQueries, PushRows],
})
export class ImportsModule {}
