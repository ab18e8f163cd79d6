import { Button } from 'antd'
import { useState } from 'react'
import { ErrorState } from '../../ui/error-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Shimmer } from '../../ui/shimmer.tsx'
import type { Paper } from './paper-groups.ts'

interface Props {
  page: Paper['pages'][number]
  /** Null until it has come. It is good for some minutes. */
  url: string | null
  error: unknown
  onAgain: () => void
}

/** The whole page: a picture fitted to the width, a PDF in the browser's own reader. */
export function PageView({ page, url, error, onAgain }: Props) {
  const [broken, setBroken] = useState<string | null>(null)
  if (url === null) {
    return error ? (
      <ErrorState title="这一页没有打开" error={error} onRetry={onAgain} />
    ) : (
      <div className="paper-page" role="status" aria-label="正在打开">
        <Shimmer width="100%" height={320} />
      </div>
    )
  }
  if (broken === url) {
    return (
      <div className="paper-hint">
        <p>原件的地址过期了。</p>
        <Button onClick={onAgain}>再打开一次</Button>
      </div>
    )
  }
  const isPicture = page.contentType.startsWith('image/')
  return (
    <div className="paper-page">
      <div className="paper-page-bar">
        <a className="back" href={url} target="_blank" rel="noreferrer">
          <Icon name="link" size={14} /> 在新窗口打开
        </a>
      </div>
      {isPicture ? (
        <img
          src={url}
          alt="原件"
          onError={() => {
            setBroken(url)
          }}
        />
      ) : navigator.pdfViewerEnabled ? (
        <iframe src={url} title="原件" />
      ) : (
        <p className="paper-hint">这个浏览器不能在页面里看 PDF，请在新窗口打开。</p>
      )}
    </div>
  )
}
