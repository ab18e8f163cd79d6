import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState, useSyncExternalStore } from 'react'

function everySecond(tick: () => void): () => void {
  const timer = setInterval(tick, 1000)
  return () => {
    clearInterval(timer)
  }
}
const never = () => () => undefined
const thisSecond = () => Math.floor(Date.now() / 1000)

/** Whether somebody can see the page. A browser hides it with its tab, too. */
function useSeen(): boolean {
  const [seen, setSeen] = useState(true)
  useDidShow(() => setSeen(true))
  useDidHide(() => setSeen(false))
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined
    const changed = () => setSeen(document.visibilityState === 'visible')
    document.addEventListener('visibilitychange', changed)
    return () => document.removeEventListener('visibilitychange', changed)
  }, [])
  return seen
}

/**
 * The server's time, epoch milliseconds, anew every second while the page is seen.
 *
 * @param ahead by how much the server's clock is ahead of this phone's, milliseconds
 */
export function useServerNow(ahead: number): number {
  const seen = useSeen()
  return useSyncExternalStore(seen ? everySecond : never, thisSecond) * 1000 + ahead
}
