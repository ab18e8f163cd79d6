import fs from 'node:fs'
import path from 'node:path'

/** Folder of the built mini-program; `npm test` builds it first. */
export const weappDist = path.resolve(import.meta.dirname, '../../apps/miniprogram/dist/weapp')

if (!fs.existsSync(path.join(weappDist, 'app.json'))) {
  throw new Error('The mini-program is not built: run `npm run build:weapp` first.')
}
