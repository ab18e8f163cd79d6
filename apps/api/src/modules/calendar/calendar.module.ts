import { Module } from '@nestjs/common'
import { HomesModule } from '../homes/index.js'
import { JourneysModule } from '../journeys/index.js'
import { MoneyModule } from '../money/index.js'
import { CalendarData } from './calendar.data.js'
import { CalendarController } from './calendar.controller.js'
import { CloseCalendar } from './close-calendar.js'
import { FeedQuery } from './feed.query.js'
import { MyCalendarQuery } from './my-calendar.query.js'
import { OpenCalendar } from './open-calendar.js'
import { PurchaseAccess } from './purchase-access.js'

/** The dates of a home in the calendar application of each member. */
@Module({
  imports: [HomesModule, JourneysModule, MoneyModule],
  controllers: [CalendarController],
  providers: [CalendarData, CloseCalendar, FeedQuery, MyCalendarQuery, OpenCalendar, PurchaseAccess],
  exports: [CloseCalendar],
})
export class CalendarModule {}
