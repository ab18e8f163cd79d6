import { App, Button } from 'antd'
import { useNavigate } from 'react-router'
import { saidError } from '../../platform/said-error.ts'
import { Icon } from '../../ui/icon.tsx'
import { commitWords } from './commit-words.ts'
import { useEndImport, type ImportPreview } from './use-imports.ts'

/** The foot of the preview: the reason beside the button, and the ways out. */
export function CommitBar({ preview }: { preview: ImportPreview }) {
  const navigate = useNavigate()
  const { modal, message } = App.useApp()
  const commit = useEndImport(preview.id, 'commit')
  const discard = useEndImport(preview.id, 'discard')
  const { rows, isReady, title, words } = commitWords(preview)
  const isBusy = commit.isPending || discard.isPending
  const run = async (end: typeof commit, done: string): Promise<void> => {
    try {
      await end.mutateAsync()
      void message.success(done)
    } catch (error) {
      void message.error(saidError(error), 6)
    }
  }
  const askCommit = (): void => {
    modal.confirm({
      title: `写入 ${String(rows)} 行？`,
      content: `新增 ${String(preview.counts.new)} 行，修改 ${String(preview.counts.changed)} 行。写入后业主马上能看到。`,
      okText: '写入',
      cancelText: '再看看',
      onOk: () => run(commit, `已写入 ${String(rows)} 行`),
    })
  }
  const askDiscard = (): void => {
    modal.confirm({
      title: '放弃这次导入？',
      content: '文件里的内容一行也不会写入。需要时可以重新上传。',
      okText: '放弃',
      okButtonProps: { danger: true },
      cancelText: '留着',
      onOk: () => run(discard, '已放弃，没有改动任何记录'),
    })
  }
  return (
    <footer className="commit-bar">
      <span className={isReady ? 'commit-sign-ready' : 'near'}>
        <Icon name={isReady ? 'check' : 'warning-triangle'} size={20} />
      </span>
      <div className="commit-words">
        <div className="strong">{title}</div>
        <div className="small quiet">{words}</div>
      </div>
      <Button disabled={isBusy} onClick={askDiscard}>
        放弃
      </Button>
      <Button disabled={isBusy} icon={<Icon name="upload" />} onClick={() => void navigate('/imports')}>
        重新上传
      </Button>
      <Button
        type="primary"
        disabled={!isReady || discard.isPending}
        loading={commit.isPending}
        icon={<Icon name={isReady ? 'check' : 'lock'} />}
        onClick={askCommit}
      >
        写入 {rows} 行
      </Button>
    </footer>
  )
}
