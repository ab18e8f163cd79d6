import { Module } from '@nestjs/common'
import { CalendarModule } from '../calendar/index.js'
import { HomesModule } from '../homes/index.js'
import { JourneysModule } from '../journeys/index.js'
import { ChangeOwner } from './change-owner.js'
import { OwnershipController } from './ownership.controller.js'
import { OwnershipQuery } from './ownership.query.js'
import { StaffHomesQuery } from './staff-homes.query.js'

/** Homes as staff find them, and what happens when one changes hands. */
@Module({
  imports: [CalendarModule, HomesModule, JourneysModule],
  controllers: [OwnershipController],
  providers: [ChangeOwner, OwnershipQuery, StaffHomesQuery],
})
export class OwnershipModule {}
