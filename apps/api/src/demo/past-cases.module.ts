import { Module } from '@nestjs/common'
import { caseUseCases, ReportCase, StepAsCustomer, StepAsStaff } from '../modules/cases/index.js'
import { HomesModule } from '../modules/homes/index.js'
import { Clock } from '../platform/clock/clock.js'
import { PastClock } from './past-clock.js'

/** The use-cases of cases once more, by a clock of their own. */
@Module({
  imports: [HomesModule],
  providers: [PastClock, { provide: Clock, useExisting: PastClock }, ...caseUseCases],
  exports: [PastClock, ReportCase, StepAsCustomer, StepAsStaff],
})
export class PastCasesModule {}
