export { CloseCalendar } from './close-calendar.js'
export { CalendarModule } from './calendar.module.js'
