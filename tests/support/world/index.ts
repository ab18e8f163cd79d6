export { edits, editedTemplate, withConfiguration } from './edited-templates.ts'
export { configuredTemplate, derivedFrom, storedRecords } from './journey-rules.ts'
export { aBuyer, act, type Act, completeAll, journeyOf, nodeOf, refusal, type StaffJourney } from './journeys.ts'
export {
  bound,
  type Buyer,
  chenBeforeHandover,
  chensDelay,
  delayChensHandover,
  linInMidLoan,
  soldToFour,
  type Story,
  tokensOf,
  zhaoRefused,
} from './four-buyers.ts'
export { type RunningApplication, startApplication } from './application.ts'
export type { FakeClock } from './fake-clock.ts'
export { aPerson, openLogIn, type Tokens } from './log-in.ts'
export { logLines } from './log-lines.ts'
export { sendFile } from './papers.ts'
export { type RawAnswer, rawRequest, type RawInput } from './raw-request.ts'
export { linsStatement, returnStatement, sendStatement, statementReturned } from './statement.ts'
export { actOnRoom, bothLoansInApproval, buyer } from './loans-in-approval.ts'
export { aSale, identityNumber, importSales, salesCsv, type SalesRow, uploadSales } from './sales.ts'
export { dump, state } from './table-text.ts'
export { openWorld, testPassword, type World } from './world.ts'
export { registered, shareFile, type SharedFile } from './sharing.ts'
export { claim, join, joinAs } from './household.ts'
export { type Addressee, anAddressee, consent, stopWorker, tell } from './messages.ts'
export { aLeak, leakWithQuestion, reportCase, workOn } from './cases.ts'
export { linsMoney, purchaseOf, recordMoney } from './money.ts'
export { chensAnnouncement, chensStory, linsStory, sunsStory, zhaosStory } from './four-stories.ts'
