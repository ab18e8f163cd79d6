import { Alert, App, Button, Select } from 'antd'
import { useEffect, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { saidError } from '../../platform/said-error.ts'
import { today as dayNow } from '../../platform/today.ts'
import { useTitle } from '../../platform/use-title.ts'
import { DayPicker } from '../../ui/day-picker.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { useLeaveGuard } from '../journey/use-leave-guard.ts'
import { useProjects } from '../journeys/use-journeys.ts'
import { PhotoPicker } from './photo-picker.tsx'
import { photosFault } from './photo-order.ts'
import { emptyPost, type PostDraft, postOf } from './post-draft.ts'
import { PostPreview } from './post-preview.tsx'
import { usePhotos } from './use-photos.ts'
import { useTell } from './use-construction.ts'
import { WordsFields } from './words-fields.tsx'
import '../../ui/file-slot.css'
import './construction.css'

/** Writes a post: the form at the left, at the right what the buyers will see. */
export function ComposePage() {
  useTitle('写一条工地进展')
  const today = dayNow()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const [draft, setDraft] = useState<PostDraft>(() => emptyPost(today))
  const [wasTried, setTried] = useState(false)
  const projects = useProjects().data?.items ?? []
  const only = projects.length === 1 ? projects[0] : undefined
  const projectId = draft.projectId ?? only?.id ?? null
  const buildings = projects.find(({ id }) => id === projectId)?.buildings ?? []
  const { photos, ...photoActions } = usePhotos(projectId)
  const tell = useTell()
  const isTouched = draft.title !== '' || draft.words !== '' || photos.length > 0
  useLeaveGuard(isTouched && !tell.isSuccess)
  const toldId = tell.data?.id
  useEffect(() => {
    if (toldId === undefined) return
    void message.success('已发布，业主能看到')
    void navigate(`/construction/${toldId}`, { replace: true })
  }, [toldId, message, navigate])
  const set = (change: Partial<PostDraft>): void => {
    setDraft((before) => ({ ...before, ...change }))
  }
  const photoIds = photos.flatMap(({ id }) => (id === null ? [] : [id]))
  const post = postOf({ ...draft, projectId }, photoIds)
  const missing = typeof post === 'string' ? post : photosFault(photos)
  const publish = (): void => {
    setTried(true)
    if (missing !== null || typeof post === 'string') return
    tell.mutate(post)
  }
  return (
    <div className="page site-compose">
      <header className="page-head">
        <h1>写一条工地进展</h1>
        <Link to="/construction" className="back small">
          工地进展
        </Link>
      </header>
      <div className="site-columns">
        <section className="card site-form" aria-label="内容">
          {!only && (
            <FormRow id="post-project" label="楼盘">
              <Select
                id="post-project"
                placeholder="选择楼盘"
                style={{ width: '100%' }}
                disabled={photos.length > 0}
                value={projectId}
                options={projects.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={(next: string) => {
                  set({ projectId: next, buildings: [] })
                }}
              />
            </FormRow>
          )}
          <FormRow id="post-buildings" label="楼栋" hint="只有这些楼栋的业主能看到">
            <Select
              id="post-buildings"
              mode="multiple"
              placeholder="可以选多栋"
              style={{ width: '100%' }}
              disabled={projectId === null}
              value={draft.buildings}
              options={buildings.map((name) => ({ value: name, label: `${name} 幢` }))}
              onChange={(next: string[]) => {
                set({ buildings: next })
              }}
            />
          </FormRow>
          <FormRow id="post-on" label="日期">
            <DayPicker
              id="post-on"
              required
              latest={today}
              value={draft.on}
              onChange={(on) => {
                set({ on })
              }}
            />
          </FormRow>
          <WordsFields draft={draft} onChange={set} />
          <FormRow id="post-photos" label="照片" hint="第一张排在最前，可以前后移动。照片里的拍摄地点会去掉">
            <PhotoPicker photos={photos} {...photoActions} disabled={projectId === null} />
          </FormRow>
          {tell.error && <Alert type="error" showIcon title={saidError(tell.error)} />}
          <div className="site-bar">
            <span className={wasTried && missing !== null ? 'small late' : 'small quiet'} role="status">
              {missing ?? '发布后这些楼栋的业主马上能看到'}
            </span>
            <Button type="primary" loading={tell.isPending} onClick={publish}>
              发布
            </Button>
          </div>
        </section>
        <aside className="site-side">
          <h2>客户看到的</h2>
          <PostPreview post={{ ...draft, photos: photos.map(({ url }) => url) }} today={today} />
        </aside>
      </div>
    </div>
  )
}
