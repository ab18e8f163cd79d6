import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import { spoken } from './spoken.ts'

const runtime = path.resolve(import.meta.dirname, '../src/platform/weapp/spoken-runtime')

/**
 * Taro plugin: the views and buttons of the WeChat target keep their role and label, which Taro's templates leave out.
 * Templates name attributes by number, so the runtime must count the same ones: it merges the same list.
 */
export default (ctx: IPluginContext): void => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      platform.template.mergeComponents(ctx, spoken)
      const paths = Array.isArray(platform.runtimePath) ? platform.runtimePath : [platform.runtimePath]
      platform.runtimePath = [...paths, runtime]
    },
  })
}
