import { Alert, App, Button, Drawer } from 'antd'
import { useState } from 'react'
import { saidError } from '../../platform/said-error.ts'
import { DelayEffect } from './delay-effect.tsx'
import { type DelayDraft, emptyDelay, intentOf, wordsOf } from './delay-draft.ts'
import { type DelayHome, HomeScope } from './home-scope.tsx'
import { ScopeFields } from './scope-fields.tsx'
import { useAnnounce, usePreviewDelay } from './use-delays.ts'
import { WordsFields } from './words-fields.tsx'
import '../bulk/bulk.css'
import './delays.css'

interface Props {
  /** One home alone; without it a building or the project is chosen. */
  home?: DelayHome
  onClose: () => void
}

/** Writes a delay, shows whom it touches, and tells it. */
export function ComposeDrawer({ home, onClose }: Props) {
  const [draft, setDraft] = useState<DelayDraft>({
    ...emptyDelay,
    ...(home ? { projectId: home.projectId, journeyId: home.journeyId, nodeKey: home.nodeKey } : {}),
  })
  const [fault, setFault] = useState<string | null>(null)
  const look = usePreviewDelay()
  const announce = useAnnounce()
  const { message } = App.useApp()
  const preview = look.data
  const edit = (change: Partial<DelayDraft>): void => {
    setDraft({ ...draft, ...change })
    setFault(null)
    if ('projectId' in change || 'building' in change || 'nodeKey' in change || 'newOn' in change) look.reset()
  }
  const go = async (): Promise<void> => {
    const intent = intentOf(draft)
    const words = wordsOf(draft)
    if (typeof intent === 'string' || typeof words === 'string') {
      setFault([intent, words].find((each) => typeof each === 'string') ?? null)
      return
    }
    if (!preview) {
      look.mutate(intent)
      return
    }
    try {
      await announce.mutateAsync({ ...intent, ...words, seen: preview.seen })
      void message.success(`已告知 ${String(preview.homes)} 户`)
      onClose()
    } catch {
      look.reset()
    }
  }
  const error = announce.error ?? look.error
  return (
    <Drawer
      open
      size={560}
      title="告知延期"
      onClose={onClose}
      footer={
        <div className="bulk-foot">
          <span className="small quiet">{preview ? '发布后客户马上能看到' : '先看会告知哪些户'}</span>
          <Button type="primary" loading={look.isPending || announce.isPending} onClick={() => void go()}>
            {preview ? `告知 ${String(preview.homes)} 户` : '预览影响'}
          </Button>
        </div>
      }
    >
      {home ? <HomeScope home={home} /> : <ScopeFields draft={draft} onChange={edit} />}
      <WordsFields draft={draft} onChange={edit} />
      {preview && <DelayEffect preview={preview} />}
      {fault !== null && <Alert type="warning" showIcon title={fault} />}
      {error && <Alert type="error" showIcon title={saidError(error)} />}
    </Drawer>
  )
}
