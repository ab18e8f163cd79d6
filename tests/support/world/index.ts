export { aSale, identityNumber, importSales, salesCsv, type SalesRow, uploadSales } from './sales.ts'
export { openWorld, testPassword, type World } from './world.ts'
