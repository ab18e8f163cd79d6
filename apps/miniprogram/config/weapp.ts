import type { IMiniAppConfig } from '@tarojs/taro/types/compile/config'
import { extractedStyles, postcss } from './styles'

/** The WeChat target. `workspace` are folders of TypeScript source outside this package. */
export function weapp(workspace: string[]): IMiniAppConfig {
  return {
    compile: { include: workspace },
    postcss,
    miniCssExtractPluginOption: extractedStyles,
    optimizeMainPackage: { enable: true },
  }
}
