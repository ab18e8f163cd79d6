import { mostPaperPages } from '@hub/contracts/vocabulary'
import { pathOf } from '@hub/contracts/client'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { expireLoaded } from '../../platform/data/loaded'
import { failureOf } from '../../platform/data/failure'
import { pickFiles } from '../../platform/upload/pick-files'
import type { PickedFile } from '../../platform/upload/pick-files'
import { sendFile } from '../../platform/upload/send-file'
import type { Paper } from './paper'

export interface Sending extends PickedFile {
  id: number
  percent: number
  /** Why it did not arrive; a tap tries again. */
  failed: string | null
}

let count = 0

/** Pages of one paper on their way, and room for how many more. Each tells its own progress, and may be tried again alone. */
export function usePaperUploads(homeId: string, paper: Paper, changed: () => Promise<void>) {
  const [sending, setSending] = useState<Sending[]>([])
  const change = (id: number, over: Partial<Sending>) => {
    setSending((all) => all.map((one) => (one.id === id ? { ...one, ...over } : one)))
  }
  const drop = (id: number) => {
    setSending((all) => all.filter((one) => one.id !== id))
  }

  async function send(one: Sending): Promise<void> {
    change(one.id, { percent: 0, failed: null })
    const { nodeKey, documentKey } = paper
    const path = pathOf('POST /homes/:homeId/papers/:nodeKey/:documentKey/pages', {
      params: { homeId, nodeKey, documentKey },
    })
    try {
      await sendFile(path, one, (percent) => {
        change(one.id, { percent })
      })
      expireLoaded()
      await changed()
      drop(one.id)
    } catch (error) {
      change(one.id, { failed: failureOf(error).words })
    }
  }

  const room = mostPaperPages - paper.pages.length - sending.length

  async function add(): Promise<void> {
    const picked = await pickFiles(room, 'papers').catch(async (): Promise<PickedFile[]> => {
      await Taro.showToast({ title: '没有拿到照片或文件，请在微信设置里允许后再试', icon: 'none' })
      return []
    })
    const begun = picked.map((file) => ({ ...file, id: ++count, percent: 0, failed: null }))
    setSending((all) => [...all, ...begun])
    for (const one of begun) await send(one)
  }

  return { sending, room, add, send, drop }
}
