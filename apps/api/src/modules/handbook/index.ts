export { HandbookModule } from './handbook.module.js'
