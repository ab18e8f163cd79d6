import Taro, { usePullDownRefresh } from '@tarojs/taro'

/** Pulling the page down loads it again; the page's config has `enablePullDownRefresh`. */
export function usePullToReload(reload: () => Promise<void>): void {
  usePullDownRefresh(() => {
    void reload().then(() => {
      Taro.stopPullDownRefresh()
    })
  })
}
