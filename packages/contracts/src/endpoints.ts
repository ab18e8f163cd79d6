import { agenda } from './agenda/agenda.endpoints.ts'
import { calendar } from './calendar/calendar.endpoints.ts'
import { customerCases } from './cases/customer.endpoints.ts'
import { staffCases } from './cases/staff.endpoints.ts'
import { staffTeams } from './cases/teams.endpoints.ts'
import { construction } from './construction/construction.endpoints.ts'
import { files } from './files/files.endpoints.ts'
import { guides } from './guides/guides.endpoints.ts'
import { handbook } from './handbook/handbook.endpoints.ts'
import { customerDelays } from './delays/customer.endpoints.ts'
import { staffDelays } from './delays/staff.endpoints.ts'
import { homes } from './homes/homes.endpoints.ts'
import { customerIdentity } from './identity/customer.endpoints.ts'
import { staffIdentity } from './identity/staff.endpoints.ts'
import { imports } from './imports/imports.endpoints.ts'
import { importKeys } from './imports/keys.endpoints.ts'
import { importPushes } from './imports/push.endpoints.ts'
import { bulkChanges } from './journeys/bulk.endpoints.ts'
import { ownership } from './ownership/ownership.endpoints.ts'
import { papers } from './papers/papers.endpoints.ts'
import { portalJourneys } from './journeys/portal.endpoints.ts'
import { staffJourneys } from './journeys/staff.endpoints.ts'
import { portalMoney } from './money/portal.endpoints.ts'
import { staffSafety } from './money/safety.endpoints.ts'
import { riskBroadcasts } from './risks/broadcast.endpoints.ts'
import { portalRisks } from './risks/portal.endpoints.ts'
import { deletion } from './privacy/deletion.endpoints.ts'
import { dataExport } from './privacy/export.endpoints.ts'
import { mySharing } from './sharing/customer.endpoints.ts'
import { staffSharing } from './sharing/staff.endpoints.ts'
import { customerMessages } from './messages/customer.endpoints.ts'
import { staffMessages } from './messages/staff.endpoints.ts'
import { staffMoney } from './money/staff.endpoints.ts'

/** Every endpoint of `/api/v1`, by its route string. */
export const endpoints = {
  ...customerIdentity,
  ...staffIdentity,
  ...homes,
  ...ownership,
  ...portalJourneys,
  ...agenda,
  ...calendar,
  ...guides,
  ...handbook,
  ...staffJourneys,
  ...bulkChanges,
  ...portalMoney,
  ...staffSafety,
  ...portalRisks,
  ...riskBroadcasts,
  ...customerDelays,
  ...staffDelays,
  ...staffMoney,
  ...imports,
  ...importKeys,
  ...importPushes,
  ...files,
  ...deletion,
  ...papers,
  ...construction,
  ...customerCases,
  ...staffCases,
  ...staffTeams,
  ...customerMessages,
  ...staffMessages,
  ...dataExport,
  ...mySharing,
  ...staffSharing,
}
export type Endpoints = typeof endpoints
export type AnyRoute = keyof Endpoints
