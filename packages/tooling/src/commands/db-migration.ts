import path from 'node:path'
import { command, say } from '../command.ts'
import { generateTypes, generatedTypes, writeMigration } from '../migrations/index.ts'
import { root } from '../paths.ts'

await command(async ([name = '']) => {
  await generateTypes()
  say(`wrote ${path.relative(root, generatedTypes)}`)
  say(`wrote ${path.relative(root, await writeMigration(name))}: read it, and add what the schema cannot say`)
  return 0
})
