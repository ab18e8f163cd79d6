import type { Result } from '@hub/contracts'
import { ApiError } from '@hub/contracts/client'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useState } from 'react'
import { api } from '../../platform/api'
import { useLoaded } from '../../platform/data/use-loaded'
import type { UseLoaded } from '../../platform/data/use-loaded'
import { readStored, writeStored } from '../../platform/storage'

export type HomeScreen = Result<'GET /home-screen'>

/** Without a choice, or when the chosen home is no longer the reader's, the API answers with the one bound last. */
async function load(): Promise<HomeScreen> {
  const homeId = readStored('home.chosen')
  try {
    return await api('GET /home-screen', homeId ? { query: { homeId } } : {})
  } catch (error) {
    if (!homeId || !(error instanceof ApiError) || error.code !== 'home.not_found') throw error
    writeStored('home.chosen', undefined)
    return api('GET /home-screen')
  }
}

/** The whole home page in one request, and the way to another home. */
export function useHomeScreen(): UseLoaded<HomeScreen> & { choose: (homeId: string) => void } {
  const [chosen, setChosen] = useState(() => readStored('home.chosen') ?? '')
  const screen = useLoaded(`home-screen ${chosen}`, load)
  useDidShow(() => {
    setChosen(readStored('home.chosen') ?? '')
  })
  const choose = useCallback((homeId: string) => {
    writeStored('home.chosen', homeId)
    setChosen(homeId)
  }, [])
  return { ...screen, choose }
}
