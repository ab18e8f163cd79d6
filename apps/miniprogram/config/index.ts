import path from 'node:path'
import type { UserConfigExport } from '@tarojs/cli'
import { version } from '../package.json'
import { h5 } from './h5'
import { weapp } from './weapp'

const root = path.resolve(__dirname, '..')
const outputRoot = `dist/${process.env.TARO_ENV ?? 'weapp'}`

/** Workspace packages come as TypeScript source: both targets compile them as their own. */
const workspace = ['contracts', 'design', 'kernel'].map((name) => path.resolve(root, '../../packages', name, 'src'))

const local = 'http://127.0.0.1:3000'
const apiBases = {
  develop: process.env.API_BASE_DEVELOP ?? local,
  trial: process.env.API_BASE_TRIAL ?? local,
  release: process.env.API_BASE_RELEASE ?? local,
}

// Taro writes this into the project.config.json of the output.
if (process.env.WECHAT_APP_ID) process.env.TARO_APP_ID = process.env.WECHAT_APP_ID

const config: UserConfigExport = {
  projectName: 'service-hub',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  plugins: [
    '@tarojs/plugin-html',
    ...(process.env.TARO_ENV === 'weapp' ? [path.join(__dirname, 'accessible-templates')] : []),
  ],
  sourceRoot: 'src',
  outputRoot,
  designWidth: 375,
  deviceRatio: { 375: 2 },
  alias: { '@': path.join(root, 'src') },
  cache: { enable: true },
  logger: { quiet: true, stats: false },
  defineConstants: { API_BASES: JSON.stringify(apiBases), APP_VERSION: JSON.stringify(version) },
  // The weapp tab icons are named in theme.json only, where Taro does not look for files.
  copy: {
    patterns: process.env.TARO_ENV === 'weapp' ? [{ from: 'src/assets/tab', to: `${outputRoot}/assets/tab` }] : [],
    options: {},
  },
  mini: weapp(workspace),
  h5: h5(workspace),
}

export default config
