import { Alert, App, Button } from 'antd'
import { saidError } from '../../platform/said-error.ts'
import { useRecheck, type ImportPreview } from './use-imports.ts'

/** Why a check or the writing did not come to its end, and the way on. */
export function ImportHalted({ preview }: { preview: ImportPreview }) {
  const { message } = App.useApp()
  const recheck = useRecheck(preview.id)
  const isCommit = preview.run?.doing === 'commit'
  const again = async (): Promise<void> => {
    try {
      await recheck.mutateAsync({})
    } catch (error) {
      void message.error(saidError(error), 6)
    }
  }
  if (isCommit) {
    return <Alert type="warning" showIcon title="写入时服务中断了，一行也没有写入。核对结果还在，可以再写入一次。" />
  }
  return (
    <Alert
      type={preview.run ? 'warning' : 'error'}
      showIcon
      title={preview.run ? '核对时服务中断了，没有改动任何记录' : (preview.failure ?? '没有核对完，没有改动任何记录')}
      action={
        <Button size="small" loading={recheck.isPending} onClick={() => void again()}>
          重新核对
        </Button>
      }
    />
  )
}
