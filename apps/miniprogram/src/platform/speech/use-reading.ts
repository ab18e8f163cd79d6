import { useDidHide } from '@tarojs/taro'
import { useEffect, useId, useSyncExternalStore } from 'react'
import { browserVoice } from './browser-voice'
import { Reading } from './reading'
import type { ReadingState } from './reading'
import { wechatVoice } from './wechat-voice'

/** Undefined where nothing can speak. Looked for at the first page that asks. */
let reading: Reading | undefined | 'unknown' = 'unknown'

function theReading(): Reading | undefined {
  if (reading === 'unknown') {
    const voice = process.env.TARO_ENV === 'h5' ? browserVoice() : wechatVoice()
    reading = voice && new Reading(voice)
  }
  return reading
}

const nobody = () => () => undefined
const still = (): ReadingState => 'still'

export interface UseReading {
  state: ReadingState
  read: () => void
  stop: () => void
}

/** Reads the page aloud: held while it is out of sight, ended when it is left. Undefined where nothing can speak. */
export function useReading(sentences: readonly string[]): UseReading | undefined {
  const owner = useId()
  const aloud = theReading()
  const state = useSyncExternalStore(aloud?.subscribe ?? nobody, aloud ? () => aloud.stateOf(owner) : still)
  useDidHide(() => {
    aloud?.hold(owner)
  })
  useEffect(() => {
    const hide = () => {
      if (document.hidden) aloud?.hold(owner)
    }
    if (process.env.TARO_ENV === 'h5') document.addEventListener('visibilitychange', hide)
    return () => {
      if (process.env.TARO_ENV === 'h5') document.removeEventListener('visibilitychange', hide)
      aloud?.stop(owner)
    }
  }, [aloud, owner])
  if (!aloud) return undefined
  return {
    state,
    read: () => {
      aloud.read(owner, sentences)
    },
    stop: () => {
      aloud.stop(owner)
    },
  }
}
