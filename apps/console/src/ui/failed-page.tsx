import { Button } from 'antd'
import { useTitle } from '../platform/use-title.ts'
import { EmptyState } from './empty-state.tsx'

/** Shown where a page broke, or a part of it could not be fetched after an update of the server. */
export function FailedPage() {
  useTitle('页面出错')
  return (
    <main className="state-page">
      <EmptyState
        picture="picture"
        title="这个页面出了点问题"
        words="可能刚刚更新过。刷新后还是这样，请把网址发给管理员。"
      >
        <Button
          type="primary"
          onClick={() => {
            window.location.reload()
          }}
        >
          刷新页面
        </Button>
        <Button href="/console/">回到首页</Button>
      </EmptyState>
    </main>
  )
}
