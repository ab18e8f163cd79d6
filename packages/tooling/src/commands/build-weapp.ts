import path from 'node:path'
import { build } from '../builds/build.ts'
import { parts } from '../builds/parts.ts'
import { command, say } from '../command.ts'

await command(async () => {
  await build(['weapp'])
  say(`Open this folder in WeChat DevTools: ${path.dirname(parts.weapp.result)}`)
  return 0
})
