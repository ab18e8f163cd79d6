import { App, Button, Progress } from 'antd'
import { saidError } from '../../platform/said-error.ts'
import { Icon } from '../../ui/icon.tsx'
import { useEndImport, type ImportPreview } from './use-imports.ts'

const doings = {
  check: { title: '正在逐行核对', words: '可以离开这个页面，核对完会留在导入记录里。', rows: '已核对' },
  commit: { title: '正在写入', words: '全部写完才生效；中途取消，一行也不会写入。', rows: '已写入' },
} as const

/** How far the check or the writing is, and the way to stop it. */
export function ImportProgress({ id, run }: { id: string; run: NonNullable<ImportPreview['run']> }) {
  const { message } = App.useApp()
  const cancel = useEndImport(id, 'cancel')
  const { title, words, rows } = doings[run.doing]
  const isStopping = run.isStopping || cancel.isPending
  const share = run.rowsTotal ? Math.min(99, Math.floor((run.rowsDone / run.rowsTotal) * 100)) : null
  const stop = async (): Promise<void> => {
    try {
      await cancel.mutateAsync()
      void message.success(run.doing === 'check' ? '已取消，没有留下任何内容' : '已取消写入，没有改动任何记录')
    } catch (error) {
      void message.error(saidError(error), 6)
    }
  }
  return (
    <section className="card running" role="status" aria-label={title}>
      <Icon name="document" size={24} />
      <div className="running-words">
        <div className="running-head">
          <span className="strong">{isStopping ? '正在停下' : title}</span>
          <span className="number">
            {rows} {run.rowsDone.toLocaleString('en')}
            {run.rowsTotal !== null && <span className="quiet"> / {run.rowsTotal.toLocaleString('en')}</span>} 行
          </span>
        </div>
        <Progress percent={share ?? 100} status="active" showInfo={share !== null} aria-label={title} />
        <div className="small quiet">{words}</div>
      </div>
      <Button disabled={isStopping} onClick={() => void stop()}>
        取消
      </Button>
    </section>
  )
}
