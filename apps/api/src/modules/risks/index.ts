export { EvaluateRisks } from './evaluate-risks.js'
export { broadcastSpread, risksRaised } from './risk-events.js'
export { RisksModule } from './risks.module.js'
