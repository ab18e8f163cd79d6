import type { Result } from '@hub/contracts'
import { ApiError } from '@hub/contracts/client'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useState } from 'react'
import { api } from '../../platform/api'
import { useLoaded } from '../../platform/data/use-loaded'
import type { UseLoaded } from '../../platform/data/use-loaded'
import { readStored, writeStored } from '../../platform/storage'
import type { LeftHome } from './left-words'

export interface HomeScreen extends Result<'GET /home-screen'> {
  /** The home that was looked at last and has changed hands; with no home at all, the one that went last. */
  left: LeftHome | undefined
}

/** Without a choice, or when the chosen home is no longer the reader's, the API answers with the one bound last. */
async function screenOf(homeId: string | undefined): Promise<Result<'GET /home-screen'>> {
  try {
    return await api('GET /home-screen', homeId ? { query: { homeId } } : {})
  } catch (error) {
    if (!homeId || !(error instanceof ApiError) || error.code !== 'home.not_found') throw error
    writeStored('home.chosen', undefined)
    writeStored('home.lost', homeId)
    return api('GET /home-screen')
  }
}

/** Why a home is not there is asked for only when one is missed. */
async function load(): Promise<HomeScreen> {
  const screen = await screenOf(readStored('home.chosen'))
  const lost = readStored('home.lost')
  if (screen.home !== null && lost === undefined) return { ...screen, left: undefined }
  const { left } = await api('GET /homes')
  const missed = left.find(({ id }) => id === lost)
  // Lost for another reason, such as the end of a tenancy: nothing is said of it, and so not asked for again.
  if (!missed) writeStored('home.lost', undefined)
  return { ...screen, left: missed ?? (screen.home === null ? left[0] : undefined) }
}

export interface UseHomeScreen extends UseLoaded<HomeScreen> {
  choose: (homeId: string) => void
  /** The reader knows that the missed home is gone. */
  forgetLeft: () => void
}

/** The whole home page in one request, and the way to another home. */
export function useHomeScreen(): UseHomeScreen {
  const [chosen, setChosen] = useState(() => readStored('home.chosen') ?? '')
  const screen = useLoaded(`home-screen ${chosen}`, load)
  useDidShow(() => {
    setChosen(readStored('home.chosen') ?? '')
  })
  const choose = useCallback((homeId: string) => {
    writeStored('home.chosen', homeId)
    writeStored('home.lost', undefined)
    setChosen(homeId)
  }, [])
  const { reload } = screen
  const forgetLeft = useCallback(() => {
    writeStored('home.lost', undefined)
    void reload()
  }, [reload])
  return { ...screen, choose, forgetLeft }
}
