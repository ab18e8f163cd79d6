import fs from 'node:fs'
import path from 'node:path'

/** Folder of the built mini-program; `npm test` builds it first. */
export const weappDist = path.resolve(import.meta.dirname, '../../apps/miniprogram/dist/weapp')

if (!fs.existsSync(path.join(weappDist, 'app.json'))) {
  throw new Error('The mini-program is not built: run `npm run build:weapp` first.')
}

/** Where a build of this machine finds its API: the one domain that WeChat would list for it. */
export const weappDomain = process.env['API_BASE_DEVELOP'] ?? 'http://127.0.0.1:3000'
