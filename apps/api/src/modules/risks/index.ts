export { EvaluateRisks } from './evaluate-risks.js'
export { RisksModule } from './risks.module.js'
