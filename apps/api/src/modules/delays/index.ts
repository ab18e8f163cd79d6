export { AnnounceDelay } from './announce-delay.js'
export { type DelayCard, delayCardsJson } from './delay-card.sql.js'
export { DelaysModule } from './delays.module.js'
export { type ContractTerms, RecordTerms } from './record-terms.js'
