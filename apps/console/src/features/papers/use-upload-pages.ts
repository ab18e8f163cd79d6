import { useEffect, useRef, useState } from 'react'
import { saidError } from '../../platform/said-error.ts'
import type { Paper } from './paper-groups.ts'
import { useChangePaper } from './use-journey-papers.ts'

export interface PagesUpload {
  /** The share of the file on its way, 0 to 1. */
  running: { share: number } | null
  /** Files that were not taken, and why. */
  faults: { name: string; words: string }[]
  add: (file: File) => void
}

/** Sends chosen files one after the other; leaving the paper stops what is on its way. */
export function useUploadPages(journeyId: string, paper: Paper): PagesUpload {
  const { mutateAsync } = useChangePaper(journeyId, paper)
  const [running, setRunning] = useState<PagesUpload['running']>(null)
  const [faults, setFaults] = useState<PagesUpload['faults']>([])
  const queue = useRef<File[]>([])
  const isBusy = useRef(false)
  const stop = useRef<AbortController | null>(null)
  useEffect(
    () => () => {
      queue.current = []
      stop.current?.abort()
    },
    [],
  )
  const run = async (): Promise<void> => {
    isBusy.current = true
    setFaults([])
    for (let file = queue.current.shift(); file; file = queue.current.shift()) {
      const { name } = file
      stop.current = new AbortController()
      setRunning({ share: 0 })
      const options = {
        signal: stop.current.signal,
        onProgress: (share: number) => {
          setRunning({ share })
        },
      }
      try {
        await mutateAsync({ kind: 'add', file, options })
      } catch (error) {
        setFaults((before) => [...before, { name, words: saidError(error) }])
      }
    }
    isBusy.current = false
    setRunning(null)
  }
  return {
    running,
    faults,
    add: (file) => {
      queue.current.push(file)
      if (!isBusy.current) void run()
    },
  }
}
