import { useDidShow } from '@tarojs/taro'
import { useEffect, useSyncExternalStore } from 'react'
import { useSessionTurn } from '../session/use-session'
import { loadedOf } from './loaded'
import type { LoadedState } from './loaded'

export interface UseLoaded<T> extends LoadedState<T> {
  reload: () => Promise<void>
}

/**
 * Loads what a page shows, and again whenever the page comes up.
 *
 * @param name identifies what is loaded: the same name is the same answer
 */
export function useLoaded<T>(name: string, load: () => Promise<T>): UseLoaded<T> {
  const loaded = loadedOf(`${useSessionTurn()} ${name}`, load)
  const state = useSyncExternalStore(loaded.subscribe, loaded.get)
  useEffect(() => {
    void loaded.refresh()
  }, [loaded])
  useDidShow(() => {
    void loaded.refresh()
  })
  return { ...state, reload: loaded.reload }
}
