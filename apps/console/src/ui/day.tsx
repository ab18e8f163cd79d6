import { fullDate } from '@hub/design'

interface Props {
  /** `YYYY-MM-DD`. */
  date: string | null
  today: string
  /** What stands where there is no date. */
  none?: string
}

/** A day as people say it, the exact date on hover. */
export function Day({ date, today, none = '未定' }: Props) {
  if (date === null) return <span className="quiet">{none}</span>
  return (
    <time dateTime={date} title={date} className="nowrap">
      {fullDate(date, today)}
    </time>
  )
}
