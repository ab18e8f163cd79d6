import { caseKindLabels, caseKinds, type CaseKind } from '@hub/contracts/vocabulary'
import { Select } from 'antd'
import { useProjects } from '../journeys/use-journeys.ts'
import type { CaseFilters } from './case-filters.ts'
import type { CaseCounts } from './use-cases.ts'

interface Props {
  filters: CaseFilters
  counts: CaseCounts | undefined
  onChange: <N extends keyof CaseFilters>(name: N, value: CaseFilters[N] | undefined) => void
}

/** Whose cases, of which project, of which kind. */
export function QueueBar({ filters, counts, onChange }: Props) {
  const projects = useProjects().data?.items ?? []
  const tabs = [
    { whose: undefined, name: '全部未结', count: counts?.open },
    { whose: 'mine', name: '我负责的', count: counts?.mine },
    { whose: 'nobody', name: '没人接', count: counts?.nobody },
  ] as const
  return (
    <div className="list-tabs">
      <div className="turn-tabs" role="group" aria-label="谁的工单">
        {tabs.map(({ whose, name, count }) => (
          <button
            key={name}
            type="button"
            className="turn-tab"
            aria-pressed={filters.whose === whose}
            onClick={() => {
              onChange('whose', whose)
            }}
          >
            {name} <span className="small quiet">{count}</span>
          </button>
        ))}
      </div>
      <div className="queue-selects">
        {projects.length > 1 && (
          <Select<string>
            aria-label="楼盘"
            placeholder="楼盘"
            allowClear
            popupMatchSelectWidth={false}
            value={filters.projectId ?? null}
            options={projects.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id?: string) => {
              onChange('projectId', id)
            }}
          />
        )}
        <Select<CaseKind>
          aria-label="类型"
          placeholder="类型"
          allowClear
          popupMatchSelectWidth={false}
          value={filters.kind ?? null}
          options={caseKinds.map((kind) => ({ value: kind, label: caseKindLabels[kind] }))}
          onChange={(kind?: CaseKind) => {
            onChange('kind', kind)
          }}
        />
      </div>
    </div>
  )
}
