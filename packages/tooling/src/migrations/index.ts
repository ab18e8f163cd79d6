export { migrate } from './migrate.ts'
export { readMigrations } from './files.ts'
export { writeMigration } from './write-migration.ts'
export { generateTypes, generatedTypes } from './generate-types.ts'
