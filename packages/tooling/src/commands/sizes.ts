import path from 'node:path'
import { build } from '../builds/build.ts'
import { parts } from '../builds/parts.ts'
import { h5FirstLoad } from '../builds/h5-first-load.ts'
import { weappSizes } from '../builds/weapp-sizes.ts'
import { command, say } from '../command.ts'

const inKilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`

await command(async () => {
  await build(['weapp', 'h5'])
  const sizes = [...weappSizes(path.dirname(parts.weapp.result)), h5FirstLoad(path.dirname(parts.h5.result))]
  for (const { what, bytes, limit } of sizes) {
    const over = limit !== undefined && bytes > limit
    say(`${over ? '✗' : '✓'} ${what}: ${inKilobytes(bytes)}${limit ? ` of ${inKilobytes(limit)}` : ''}`)
  }
  return sizes.some(({ bytes, limit }) => limit !== undefined && bytes > limit) ? 1 : 0
})
