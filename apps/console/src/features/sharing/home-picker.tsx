import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { api } from '../../platform/api.ts'

interface Props {
  projectName: string
  value: string[]
  onChange: (homeIds: string[]) => void
}

/** Picks homes of one project by room, contract number, or an owner's whole name or phone. */
export function HomePicker({ projectName, value, onChange }: Props) {
  const [text, setText] = useState('')
  const [labels, setLabels] = useState<Record<string, string>>({})
  const wanted = text.trim()
  const found = useQuery({
    queryKey: ['homes', 'find', wanted],
    enabled: wanted.length > 1,
    gcTime: 0,
    queryFn: () => api('GET /staff/homes', { query: { q: wanted } }),
  })
  const homes = (found.data?.items ?? []).filter((home) => home.projectName === projectName)
  return (
    <Select
      mode="multiple"
      aria-label="房屋"
      className="sharing-wide"
      placeholder="输入房号、合同号、完整姓名或手机号"
      maxCount={200}
      showSearch={{ onSearch: setText, filterOption: false }}
      notFoundContent={wanted.length > 1 && found.data ? '没有找到' : null}
      value={value.map((id) => ({ value: id, label: labels[id] }))}
      labelInValue
      options={homes.map(({ homeId, label }) => ({ value: homeId, label }))}
      onChange={(chosen) => {
        setLabels(Object.fromEntries(chosen.map((one) => [one.value, String(one.label)])))
        onChange(chosen.map((one) => one.value))
      }}
    />
  )
}
