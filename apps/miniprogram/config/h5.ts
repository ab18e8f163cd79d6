import type { IH5Config } from '@tarojs/taro/types/compile/config'
import { extractedStyles, postcss } from './styles'

/** The browser target, served at `/` by the API. Every file but the page itself carries its hash, for caching. */
export function h5(workspace: string[]): IH5Config {
  return {
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'browser' },
    compile: { include: workspace },
    postcss,
    devServer: { proxy: [{ context: ['/api'], target: 'http://127.0.0.1:3000' }] },
    miniCssExtractPluginOption: {
      ...extractedStyles,
      filename: 'static/[name].[contenthash:8].css',
      chunkFilename: 'static/[name].[contenthash:8].css',
    },
    output: { filename: 'static/[name].[contenthash:8].js', chunkFilename: 'static/[name].[contenthash:8].js' },
    webpackChain(chain) {
      // `npm run sizes` measures what a first visit loads.
      chain.performance.hints(false)
      chain.optimization.splitChunks({
        chunks: 'all',
        cacheGroups: {
          taro: {
            name: 'taro',
            test: /[\\/]node_modules[\\/](@tarojs|@stencil)[\\/]/,
            chunks: 'initial',
            priority: 20,
          },
          vendor: { name: 'vendor', test: /[\\/]node_modules[\\/]/, chunks: 'initial', priority: 10 },
          // A viewer of pictures, which only pages with pictures load.
          pictures: { test: /[\\/]node_modules[\\/]swiper[\\/]/, chunks: 'async', priority: 10 },
          shared: { name: 'shared', minChunks: 2, chunks: 'async', priority: 5, reuseExistingChunk: true },
        },
      })
    },
  }
}
