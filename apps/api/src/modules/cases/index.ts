export { casesChanged } from './cases-changed.event.js'
export { CasesModule } from './cases.module.js'
