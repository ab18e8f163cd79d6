import { paymentWayLabels, paymentWays, stageLabels, stages } from '@hub/contracts/vocabulary'
import { Select } from 'antd'
import { useProjects } from '../journeys/use-journeys.ts'
import { narrowed } from './broadcast-draft.ts'
import { type BroadcastFilter, useChoices } from './use-broadcasts.ts'

interface Props {
  filter: BroadcastFilter
  onChange: (filter: BroadcastFilter) => void
}

const same = (values: readonly string[]) => values.map((value) => ({ value, label: value }))

/** Whom it is for; an empty condition means all. */
export function AudienceFields({ filter, onChange }: Props) {
  const choices = useChoices().data
  const projects = useProjects().data?.items ?? []
  const buildings = projects.find(({ id }) => id === filter.projectId)?.buildings ?? []
  const fields: { name: keyof BroadcastFilter; label: string; options: { value: string; label: string }[] }[] = [
    { name: 'city', label: '城市', options: same(choices?.cities ?? []) },
    { name: 'projectId', label: '楼盘', options: projects.map(({ id, name }) => ({ value: id, label: name })) },
    { name: 'building', label: '楼栋', options: same(buildings) },
    { name: 'bank', label: '贷款银行', options: same(choices?.banks ?? []) },
    {
      name: 'paymentWay',
      label: '付款方式',
      options: paymentWays.map((value) => ({ value, label: paymentWayLabels[value] })),
    },
    { name: 'stage', label: '阶段', options: stages.map((value) => ({ value, label: stageLabels[value] })) },
  ]
  return (
    <div className="broadcast-filter">
      {fields.map(({ name, label, options }) => (
        <Select<string>
          key={name}
          aria-label={label}
          placeholder={`${label}不限`}
          allowClear
          disabled={options.length === 0}
          popupMatchSelectWidth={false}
          value={filter[name] ?? null}
          options={options}
          onChange={(value?: string) => {
            onChange(narrowed(filter, name, value))
          }}
        />
      ))}
    </div>
  )
}
