import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'

function subscribe(changed: () => void): () => void {
  if (process.env.TARO_ENV === 'h5') {
    window.addEventListener('resize', changed)
    return () => window.removeEventListener('resize', changed)
  }
  Taro.onWindowResize(changed)
  return () => Taro.offWindowResize(changed)
}

const width = () => (process.env.TARO_ENV === 'h5' ? window.innerWidth : Taro.getWindowInfo().windowWidth)

/** Width of the window, CSS px; follows a turned tablet and a resized browser. */
export function useWindowWidth(): number {
  return useSyncExternalStore(subscribe, width)
}
