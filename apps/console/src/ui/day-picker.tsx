import { DatePicker } from 'antd'
import dayjs from 'dayjs'

interface Props {
  id: string
  /** `YYYY-MM-DD`, or null for none. */
  value: string | null
  onChange: (date: string | null) => void
  /** The first and the last day that may be chosen. */
  earliest?: string
  latest?: string
  required?: boolean
  invalid?: boolean
}

/** Chooses a civil date; dates are handed in and out as `YYYY-MM-DD`, never as instants. */
export function DayPicker({ id, value, onChange, earliest, latest, required = false, invalid = false }: Props) {
  return (
    <DatePicker
      id={id}
      style={{ width: '100%' }}
      value={value === null ? null : dayjs(value)}
      allowClear={!required}
      placeholder="选日期"
      {...(invalid ? { status: 'error' as const } : {})}
      {...(earliest === undefined ? {} : { minDate: dayjs(earliest) })}
      {...(latest === undefined ? {} : { maxDate: dayjs(latest) })}
      onChange={(day) => {
        onChange(day ? day.format('YYYY-MM-DD') : null)
      }}
    />
  )
}
