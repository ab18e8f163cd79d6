import { Module } from '@nestjs/common'
import { HomesModule } from '../homes/index.js'
import { AcceptCasePhoto } from './accept-case-photo.js'
import { CaseCountsQuery } from './case-counts.query.js'
import { CaseFormQuery } from './case-form.query.js'
import { CaseSettings } from './case-settings.js'
import { CasesData } from './cases.data.js'
import { CasesStore } from './cases.store.js'
import { CustomerCasesController } from './customer-cases.controller.js'
import { CustomerCasesQueries } from './customer-cases.queries.js'
import { CaseDuplicatesQuery } from './duplicates/case-duplicates.query.js'
import { PresentCase } from './present-case.js'
import { ReportCase } from './report-case.js'
import { Reporters } from './reporters.js'
import { SettleCases } from './settle-cases.job.js'
import { StaffCasesController } from './staff-cases.controller.js'
import { StaffCasesQueries } from './staff-cases.queries.js'
import { StepAsCustomer } from './step-as-customer.js'
import { StepAsStaff } from './step-as-staff.js'
import { Visits } from './appointments/visits.js'
import { CaseReach } from './dispatch/case-reach.js'
import { DispatchCase } from './dispatch/dispatch-case.js'
import { DispatchSteps } from './dispatch/dispatch-steps.js'
import { EndTeam } from './dispatch/end-team.js'
import { Engineers } from './dispatch/engineers.js'
import { SaveTeam } from './dispatch/save-team.js'
import { TeamsController } from './dispatch/teams.controller.js'
import { TeamsQuery } from './dispatch/teams.query.js'
import { Quotations } from './quotations/quotations.js'
import { ReturnVisitsQuery } from './rating/return-visits.query.js'
import { LastOnesStore } from './work/last-ones.js'
import { HomeWarranties } from './warranty/home-warranties.js'
import { WarrantySettings } from './warranty/warranty-settings.js'
import { WatchClocks } from './watch-clocks.job.js'

/** What writes cases, with all it needs: the demo writes by another clock. */
export const caseUseCases = [
  CaseReach,
  CaseSettings,
  CasesStore,
  DispatchCase,
  DispatchSteps,
  Engineers,
  HomeWarranties,
  LastOnesStore,
  Quotations,
  ReportCase,
  Reporters,
  StepAsCustomer,
  StepAsStaff,
  Visits,
  WarrantySettings,
]

/** Repairs, complaints, suggestions and questions, under the clocks that were promised. */
@Module({
  imports: [HomesModule],
  controllers: [CustomerCasesController, StaffCasesController, TeamsController],
  providers: [
    ...caseUseCases,
    AcceptCasePhoto,
    CaseCountsQuery,
    CaseDuplicatesQuery,
    CaseFormQuery,
    CasesData,
    CustomerCasesQueries,
    EndTeam,
    PresentCase,
    ReturnVisitsQuery,
    SaveTeam,
    SettleCases,
    StaffCasesQueries,
    TeamsQuery,
    WatchClocks,
  ],
})
export class CasesModule {}
