import type { Result } from '@hub/contracts'
import { pathOf } from '@hub/contracts/client'
import { mostCasePhotos } from '@hub/contracts/vocabulary'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { failureOf } from '../../platform/data/failure'
import type { CaseDraft } from '../../platform/storage'
import { pickFiles } from '../../platform/upload/pick-files'
import type { PickedFile } from '../../platform/upload/pick-files'
import { sendFile } from '../../platform/upload/send-file'

/** A photo of what is being written: on its way, arrived, or failed. */
export interface CasePhoto {
  key: string
  /** Null for one of a draft: the phone's own copy may be gone. */
  picked: PickedFile | null
  percent: number
  /** Why it did not arrive; a tap tries again. */
  failed: string | null
  sent: CaseDraft['photos'][number] | null
}

export interface UseCasePhotos {
  photos: readonly CasePhoto[]
  room: number
  add: () => Promise<void>
  retry: (photo: CasePhoto) => Promise<void>
  remove: (key: string) => void
  /** After the server has lost some: sends anew what the phone still has, and drops the rest. */
  sendAnew: () => Promise<void>
  clear: () => void
}

const nothingPicked = '没有拿到照片，请在微信设置里允许后再试'
let count = 0

const ofDraft = (sent: CaseDraft['photos'][number]): CasePhoto => ({
  ...{ key: sent.id, picked: null, percent: 100, failed: null, sent },
})

/** Up to nine photos; each tells its own progress, and may be tried again or taken away alone. */
export function useCasePhotos(homeId: string, begun: CaseDraft['photos'] = []): UseCasePhotos {
  const [photos, setPhotos] = useState<readonly CasePhoto[]>(() => begun.map(ofDraft))
  const room = mostCasePhotos - photos.length
  const change = (key: string, over: Partial<CasePhoto>) => {
    setPhotos((all) => all.map((one) => (one.key === key ? { ...one, ...over } : one)))
  }

  async function send({ key, picked }: CasePhoto): Promise<void> {
    if (!picked) return
    change(key, { percent: 0, failed: null, sent: null })
    const path = pathOf('POST /homes/:homeId/case-photos', { params: { homeId } })
    try {
      const { id, thumbUrl } = await sendFile<Result<'POST /homes/:homeId/case-photos'>>(path, picked, (percent) => {
        change(key, { percent })
      })
      change(key, { percent: 100, sent: { id, thumbUrl, at: Date.now() } })
    } catch (error) {
      change(key, { failed: failureOf(error).words })
    }
  }

  async function add(): Promise<void> {
    const files = await pickFiles(room, 'pictures').catch(async (): Promise<PickedFile[]> => {
      await Taro.showToast({ title: nothingPicked, icon: 'none' })
      return []
    })
    const begun = files.map((picked) => ({
      ...{ key: `picked ${++count}`, picked, percent: 0, failed: null, sent: null },
    }))
    setPhotos((all) => [...all, ...begun])
    for (const one of begun) await send(one)
  }

  async function sendAnew(): Promise<void> {
    const kept = photos.filter(({ picked }) => picked !== null)
    setPhotos(kept)
    for (const one of kept) await send(one)
  }

  return {
    ...{ photos, room, add, retry: send, sendAnew },
    remove: (key) => setPhotos((all) => all.filter((one) => one.key !== key)),
    clear: () => setPhotos([]),
  }
}

/** Why a report cannot go yet for its photos' sake; empty when it can. */
export function photosNotReady(photos: readonly CasePhoto[]): string {
  if (photos.some(({ failed }) => failed !== null)) return '有照片没有传上去，点它再传一次，或者删掉它'
  return photos.some(({ sent }) => sent === null) ? '照片还在上传，传完再提交' : ''
}

/** Ids of those that have arrived. */
export const photoIdsOf = (photos: readonly CasePhoto[]): string[] =>
  photos.flatMap(({ sent }) => (sent === null ? [] : [sent.id]))
