import Taro, { usePullDownRefresh } from '@tarojs/taro'

/** For a page that has nothing to load: the pull ends at once. */
export const nothingToReload = (): Promise<void> => Promise.resolve()

/** Pulling the page down loads it again; the page's config has `enablePullDownRefresh`. */
export function usePullToReload(reload: () => Promise<void>): void {
  usePullDownRefresh(() => {
    void reload().then(() => {
      Taro.stopPullDownRefresh()
    })
  })
}
