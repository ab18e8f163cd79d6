import { useDidShow } from '@tarojs/taro'
import { useEffect, useSyncExternalStore } from 'react'
import { appearance, onAppearance, refreshAppearance } from './appearance'
import type { Appearance } from './appearance'
import { paintNative } from './native-colours'

/** Theme and care mode of this page; looks again whenever the page comes up, since WeChat's text size has no event. */
export function useAppearance(): Appearance {
  const look = useSyncExternalStore(onAppearance, appearance)
  useDidShow(() => {
    refreshAppearance()
    paintNative(appearance())
  })
  useEffect(() => {
    paintNative(look)
  }, [look])
  return look
}
