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
import { HomeWarranties } from './warranty/home-warranties.js'
import { WarrantySettings } from './warranty/warranty-settings.js'
import { WatchClocks } from './watch-clocks.job.js'

/** Repairs, complaints, suggestions and questions, under the clocks that were promised. */
@Module({
  imports: [HomesModule],
  controllers: [CustomerCasesController, StaffCasesController],
  providers: [
    AcceptCasePhoto,
    CaseCountsQuery,
    CaseDuplicatesQuery,
    CaseFormQuery,
    CaseSettings,
    CasesData,
    CasesStore,
    CustomerCasesQueries,
    HomeWarranties,
    PresentCase,
    ReportCase,
    Reporters,
    SettleCases,
    StaffCasesQueries,
    StepAsCustomer,
    StepAsStaff,
    WarrantySettings,
    WatchClocks,
  ],
})
export class CasesModule {}
