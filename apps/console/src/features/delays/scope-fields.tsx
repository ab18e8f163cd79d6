import { Select } from 'antd'
import { NodeSelect } from '../bulk/node-select.tsx'
import { useBulkNodes } from '../bulk/use-bulk.ts'
import { FormRow } from '../../ui/form-row.tsx'
import { useProjects } from '../journeys/use-journeys.ts'
import type { DelayDraft } from './delay-draft.ts'

interface Props {
  draft: DelayDraft
  onChange: (change: Partial<DelayDraft>) => void
}

function NodeOfProject({ draft, onChange }: Props) {
  const { projectId, building } = draft
  const filter = { ...(projectId ? { projectId } : {}), ...(building ? { building } : {}) }
  const nodes = useBulkNodes({ filter })
  const open = nodes.data?.items.filter(({ running, waiting }) => running + waiting > 0) ?? []
  return (
    <NodeSelect
      value={draft.nodeKey}
      nodes={open}
      onChange={(nodeKey) => {
        onChange({ nodeKey })
      }}
    />
  )
}

/** Which homes, and which node of theirs is late. */
export function ScopeFields({ draft, onChange }: Props) {
  const projects = useProjects().data?.items ?? []
  const project = projects.find(({ id }) => id === draft.projectId)
  return (
    <>
      <FormRow id="delay-project" label="楼盘">
        <Select
          id="delay-project"
          placeholder="选择楼盘"
          style={{ width: '100%' }}
          value={draft.projectId}
          options={projects.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(projectId: string) => {
            onChange({ projectId, building: null, nodeKey: null })
          }}
        />
      </FormRow>
      <FormRow id="delay-building" label="范围">
        <Select
          id="delay-building"
          style={{ width: '100%' }}
          disabled={!project}
          value={draft.building ?? ''}
          options={[
            { value: '', label: '全部楼栋' },
            ...(project?.buildings ?? []).map((name) => ({ value: name, label: `${name} 幢` })),
          ]}
          onChange={(building: string) => {
            onChange({ building: building === '' ? null : building, nodeKey: null })
          }}
        />
      </FormRow>
      {project && (
        <FormRow id="bulk-node" label="延期的节点">
          <NodeOfProject draft={draft} onChange={onChange} />
        </FormRow>
      )}
    </>
  )
}
