import { Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { Icon } from '../../ui/icon.tsx'

interface Props {
  value: string
  onChange: (q: string) => void
}

const pause = 350

/** Searches while typing, after a short pause, or at once by Enter; letters of a character not yet chosen do not count. */
export function SearchBox({ value, onChange }: Props) {
  const [text, setText] = useState(value)
  const [shown, setShown] = useState(value)
  const timer = useRef<number>(undefined)
  if (shown !== value) {
    setShown(value)
    if (value !== text.trim()) setText(value)
  }
  useEffect(
    () => () => {
      window.clearTimeout(timer.current)
    },
    [],
  )
  const search = (next: string, after: number): void => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => {
      onChange(next.trim())
    }, after)
  }
  return (
    <Input
      className="journey-search"
      aria-label="搜索旅程"
      placeholder="房号、姓名、合同号或完整手机号"
      prefix={<Icon name="search" />}
      allowClear
      maxLength={40}
      value={text}
      onChange={({ target, nativeEvent }) => {
        setText(target.value)
        if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) search(target.value, pause)
      }}
      onCompositionEnd={({ currentTarget }) => {
        search(currentTarget.value, pause)
      }}
      onPressEnter={() => {
        search(text, 0)
      }}
    />
  )
}
