import { Spin } from 'antd'
import './states.css'

/** While the first page is fetched. */
export function Starting() {
  return (
    <div className="state-page" role="status" aria-label="正在打开">
      <Spin size="large" />
    </div>
  )
}
