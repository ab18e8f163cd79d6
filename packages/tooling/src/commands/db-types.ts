import { command, say } from '../command.ts'
import { generateTypes, generatedTypes } from '../migrations/index.ts'

await command(async () => {
  await generateTypes()
  say(`wrote ${generatedTypes}`)
  return 0
})
