import { build } from '../builds/build.ts'
import { partNames } from '../builds/parts.ts'
import type { PartName } from '../builds/parts.ts'
import { command, say } from '../command.ts'
import { Failure } from '../failure.ts'

const isPart = (name: string): name is PartName => (partNames as string[]).includes(name)

await command(async (args) => {
  const wrong = args.find((arg) => !isPart(arg))
  if (wrong) throw new Failure(`There is no part "${wrong}": ${partNames.join(', ')}`)
  await build(args.length > 0 ? args.filter(isPart) : partNames)
  say('Everything is built.')
  return 0
})
