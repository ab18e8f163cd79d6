import { paymentWayLabels, paymentWays, stageLabels, stages } from '@hub/contracts/vocabulary'
import { Select } from 'antd'
import type { JourneyFilters } from './journey-filters.ts'
import { SearchBox } from './search-box.tsx'
import { useProjects } from './use-journeys.ts'

interface Props {
  filters: JourneyFilters
  onChange: <N extends keyof JourneyFilters>(name: N, value: JourneyFilters[N] | undefined) => void
}

interface FilterSelectProps<V extends string> {
  name: string
  value: V | undefined
  options: { value: V; label: string }[]
  onChange: (value: V | undefined) => void
  disabled?: boolean
}

function FilterSelect<V extends string>({ name, value, options, onChange, disabled = false }: FilterSelectProps<V>) {
  return (
    <Select<V>
      aria-label={name}
      placeholder={name}
      allowClear
      disabled={disabled}
      popupMatchSelectWidth={false}
      style={{ minWidth: 108 }}
      value={value ?? null}
      options={options}
      onChange={(next?: V) => {
        onChange(next)
      }}
    />
  )
}

/** Search and the filters by place, payment and stage. */
export function FilterBar({ filters, onChange }: Props) {
  const projects = useProjects().data?.items ?? []
  const onlyProject = projects.length === 1 ? projects[0] : undefined
  const project = projects.find(({ id }) => id === filters.projectId) ?? onlyProject
  return (
    <div className="filter-bar">
      <SearchBox
        value={filters.q ?? ''}
        onChange={(q) => {
          onChange('q', q)
        }}
      />
      {projects.length > 1 && (
        <FilterSelect
          name="楼盘"
          value={filters.projectId}
          options={projects.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => {
            onChange('projectId', id)
          }}
        />
      )}
      <FilterSelect
        name={project ? '楼栋' : '楼栋（先选楼盘）'}
        disabled={!project}
        value={filters.building}
        options={(project?.buildings ?? []).map((building) => ({ value: building, label: building }))}
        onChange={(building) => {
          onChange('building', building)
        }}
      />
      <FilterSelect
        name="付款方式"
        value={filters.paymentWay}
        options={paymentWays.map((value) => ({ value, label: paymentWayLabels[value] }))}
        onChange={(way) => {
          onChange('paymentWay', way)
        }}
      />
      <FilterSelect
        name="阶段"
        value={filters.stage}
        options={stages.map((value) => ({ value, label: stageLabels[value] }))}
        onChange={(stage) => {
          onChange('stage', stage)
        }}
      />
    </div>
  )
}
