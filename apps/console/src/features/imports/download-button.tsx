import { App, Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { saidError } from '../../platform/said-error.ts'
import { Icon } from '../../ui/icon.tsx'
import { downloadWorkbook } from './download-workbook.ts'

interface Props {
  /** Below `/api/v1`. */
  path: string
  children: ReactNode
}

/** Fetches a workbook; says so where it does not come. */
export function DownloadButton({ path, children }: Props) {
  const { message } = App.useApp()
  const [isLoading, setLoading] = useState(false)
  const run = async (): Promise<void> => {
    setLoading(true)
    try {
      await downloadWorkbook(path)
    } catch (error) {
      void message.error(saidError(error), 6)
    } finally {
      setLoading(false)
    }
  }
  return (
    <Button size="small" loading={isLoading} icon={<Icon name="download" size={14} />} onClick={() => void run()}>
      {children}
    </Button>
  )
}
