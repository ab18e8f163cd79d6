import { useRef, useState } from 'react'
import { randomKey } from '../random-key'
import { failureOf } from './failure'
import type { Failure } from './failure'

export interface Action<Given, Done> {
  /** Does nothing while it is being done. The result, or `undefined` when it failed: `failure` says why. */
  run: (given: Given) => Promise<Done | undefined>
  busy: boolean
  failure: Failure | undefined
  clear: () => void
}

/**
 * A write the reader asked for. Trying again what failed without an answer keeps its Idempotency-Key, so that it is
 * done once even if the first try did arrive.
 */
export function useAction<Given, Done>(act: (given: Given, key: string) => Promise<Done>): Action<Given, Done> {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const running = useRef(false)
  const tried = useRef<{ given: string; key: string }>()

  const run = async (given: Given): Promise<Done | undefined> => {
    if (running.current) return undefined
    running.current = true
    setBusy(true)
    setFailure(undefined)
    const wire = JSON.stringify([given])
    const key = tried.current?.given === wire ? tried.current.key : randomKey()
    tried.current = { given: wire, key }
    try {
      const done = await act(given, key)
      tried.current = undefined
      return done
    } catch (error) {
      const told = failureOf(error)
      if (told.code !== 'network') tried.current = undefined
      setFailure(told)
      return undefined
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  return {
    run,
    busy,
    failure,
    clear: () => {
      setFailure(undefined)
    },
  }
}
