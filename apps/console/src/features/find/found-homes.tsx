import { Button } from 'antd'
import { Link } from 'react-router'
import { saidError } from '../../platform/said-error.ts'
import { Dot } from '../../ui/dot.tsx'
import { Shimmer } from '../../ui/shimmer.tsx'
import { useFoundHomes } from './use-found-homes.ts'

/** What was found, each leading to the page of its journey. */
export function FoundHomes({ text, onDone }: { text: string; onDone: () => void }) {
  const { wanted, found, isSettled } = useFoundHomes(text)
  if (wanted === null) return <p className="find-words">姓名和手机号要填完整的，只能找到您负责的楼盘。</p>
  if (found.isError) {
    return (
      <div className="find-words" role="alert">
        <p className="late">{saidError(found.error)}</p>
        <Button size="small" onClick={() => void found.refetch()}>
          再试一次
        </Button>
      </div>
    )
  }
  if (!found.data || !isSettled) {
    return (
      <div className="find-wait" role="status" aria-label="正在找">
        <Shimmer width="52%" />
        <Shimmer width="38%" />
      </div>
    )
  }
  if (found.data.length === 0) {
    return <p className="find-words">没有找到。手机号要填完整的 11 位，姓名要写全，房号可以写成 3-2-1602。</p>
  }
  return (
    <ul className="found" aria-label="找到的房屋">
      {found.data.map(({ id, homeLabel, projectName, customerNameMasked, phoneMasked, progress }) => (
        <li key={id}>
          <Link to={`/journeys/${id}`} onClick={onDone}>
            <span className="strong">{homeLabel}</span>
            <span className="small quiet">
              {projectName}
              <Dot />
              {customerNameMasked}
              <Dot />
              {phoneMasked}
            </span>
            <span className="small">{progress.headline}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
