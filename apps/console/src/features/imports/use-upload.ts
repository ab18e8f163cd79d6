import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { saidError } from '../../platform/said-error.ts'
import { fileFault } from './file-fault.ts'
import { uploadFile } from './upload-file.ts'

export interface Upload {
  /** The file on its way, and the share sent (0 to 1). */
  running: { name: string; share: number } | null
  fault: string | null
  start: (file: File) => void
  cancel: () => void
}

/** Uploads a file and opens its preview; leaving the page stops it. */
export function useUpload(): Upload {
  const navigate = useNavigate()
  const [running, setRunning] = useState<Upload['running']>(null)
  const [fault, setFault] = useState<string | null>(null)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  const run = async (file: File): Promise<void> => {
    const wrong = fileFault(file)
    setFault(wrong)
    if (wrong !== null || stop.current) return
    const controller = new AbortController()
    stop.current = controller
    setRunning({ name: file.name, share: 0 })
    try {
      const preview = await uploadFile(file, {
        signal: controller.signal,
        onProgress: (share) => {
          setRunning({ name: file.name, share })
        },
      })
      await navigate(`/imports/${preview.id}`)
    } catch (error) {
      setFault(saidError(error))
    } finally {
      stop.current = null
      setRunning(null)
    }
  }
  return {
    running,
    fault,
    start: (file) => void run(file),
    cancel: () => stop.current?.abort(),
  }
}
