import { ApiError } from '@hub/contracts/client'
import { Button } from 'antd'
import { saidError } from '../platform/said-error.ts'
import { Icon } from './icon.tsx'
import './states.css'

interface Props {
  /** What failed, `购房旅程没有加载出来`. */
  title: string
  error: unknown
  onRetry: () => void
}

/** What failed, why, and a way on: retry, or a fresh page where this version of the console is too old. */
export function ErrorState({ title, error, onRetry }: Props) {
  const outdated = error instanceof ApiError && error.code === 'client.outdated'
  return (
    <div className="state" role="alert">
      <span className="near">
        <Icon name="warning-triangle" size={32} />
      </span>
      <div className="strong">{title}</div>
      <p className="state-words">{saidError(error)}</p>
      <div className="state-action">
        {outdated ? (
          <Button
            type="primary"
            onClick={() => {
              window.location.reload()
            }}
          >
            刷新页面
          </Button>
        ) : (
          <Button onClick={onRetry}>再试一次</Button>
        )}
      </div>
      {error instanceof ApiError && error.body.requestId !== undefined && (
        <p className="small quiet">问题编号 {error.body.requestId}</p>
      )}
    </div>
  )
}
