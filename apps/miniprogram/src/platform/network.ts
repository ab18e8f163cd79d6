import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'

let online = true
const listeners = new Set<() => void>()

function changed(next: boolean): void {
  online = next
  listeners.forEach((listener) => {
    listener()
  })
}

/** Follows the phone's network while the app is open. Called once, at launch. */
export function watchNetwork(): void {
  if (process.env.TARO_ENV === 'h5') {
    online = navigator.onLine
    window.addEventListener('online', () => changed(true))
    window.addEventListener('offline', () => changed(false))
    return
  }
  Taro.onNetworkStatusChange(({ isConnected }) => changed(isConnected))
  Taro.getNetworkType()
    .then(({ networkType }) => changed(networkType !== 'none'))
    .catch(() => undefined)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the phone has a network at all; true until it says otherwise. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => online)
}
