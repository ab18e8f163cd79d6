import { inRoot } from '../paths.ts'

/** One thing that is built: what goes in, how, and the file that shows that something came out. */
export interface Part {
  /** Files and folders whose content decides whether it must be built again. */
  inputs: string[]
  /** Environment variables that change the result. */
  variables: string[]
  folder: string
  program: string
  args: string[]
  env: Record<string, string>
  result: string
}

const production = { NODE_ENV: 'production' }
const shared = ['packages/kernel', 'packages/contracts', 'packages/design', 'tsconfig.json', 'package-lock.json']

const miniprogram = (type: 'h5' | 'weapp', result: string): Part => ({
  inputs: ['apps/miniprogram', ...shared],
  variables: ['WECHAT_APP_ID', 'WECHAT_SPEECH_PLUGIN', 'API_BASE_DEVELOP', 'API_BASE_TRIAL', 'API_BASE_RELEASE'],
  folder: inRoot('apps/miniprogram'),
  program: 'taro',
  args: ['build', '--type', type, '--no-check'],
  env: production,
  result: inRoot('apps/miniprogram/dist', type, result),
})

export const parts = {
  api: {
    inputs: ['apps/api', ...shared],
    variables: [],
    folder: inRoot(),
    program: 'tsc',
    args: ['-b', 'apps/api'],
    env: {},
    result: inRoot('apps/api/dist/main.js'),
  },
  console: {
    inputs: ['apps/console', ...shared],
    variables: [],
    folder: inRoot('apps/console'),
    program: 'vite',
    args: ['build', '--logLevel', 'warn'],
    env: production,
    result: inRoot('apps/console/dist/index.html'),
  },
  h5: miniprogram('h5', 'index.html'),
  weapp: miniprogram('weapp', 'app.json'),
} satisfies Record<string, Part>

export type PartName = keyof typeof parts
export const partNames = Object.keys(parts) as PartName[]
