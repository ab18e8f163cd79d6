import type { Result } from '@hub/contracts'
import { pathOf } from '@hub/contracts/client'
import { mostPostPhotos } from '@hub/contracts/vocabulary'
import { useEffect, useRef, useState } from 'react'
import { newKey } from '../../platform/new-key.ts'
import { saidError } from '../../platform/said-error.ts'
import { sendFile } from '../../platform/send-file.ts'
import { moved, type Photo } from './photo-order.ts'

const route = 'POST /staff/projects/:projectId/construction-photos'
type Stored = Result<typeof route>

export interface Photos {
  photos: Photo[]
  add: (file: File) => void
  remove: (key: string) => void
  move: (key: string, by: -1 | 1) => void
}

/** Photos of a post that is being written: sent at once, in the order chosen. They belong to one project. */
export function usePhotos(projectId: string | null): Photos {
  const [photos, setPhotos] = useState<Photo[]>([])
  const stops = useRef(new Map<string, AbortController>())
  useEffect(() => {
    const running = stops.current
    return () => {
      for (const stop of running.values()) stop.abort()
    }
  }, [])
  const change = (key: string, to: Partial<Photo>): void => {
    setPhotos((before) => before.map((photo) => (photo.key === key ? { ...photo, ...to } : photo)))
  }
  const run = async (key: string, file: File, project: string): Promise<void> => {
    const stop = new AbortController()
    stops.current.set(key, stop)
    const onProgress = (share: number): void => {
      change(key, { share })
    }
    try {
      const path = pathOf(route, { params: { projectId: project } })
      const { id } = (await sendFile(path, file, { signal: stop.signal, onProgress })) as Stored
      change(key, { id, share: 1 })
    } catch (error) {
      change(key, { fault: saidError(error) })
    } finally {
      stops.current.delete(key)
    }
  }
  return {
    photos,
    add: (file) => {
      if (projectId === null) return
      const key = newKey()
      const url = URL.createObjectURL(file)
      const photo: Photo = { key, url, id: null, name: file.name, share: 0, fault: null }
      setPhotos((before) => (before.length < mostPostPhotos ? [...before, photo] : before))
      void run(key, file, projectId)
    },
    remove: (key) => {
      stops.current.get(key)?.abort()
      setPhotos((before) => before.filter((photo) => photo.key !== key))
    },
    move: (key, by) => {
      setPhotos((before) => moved(before, key, by))
    },
  }
}
