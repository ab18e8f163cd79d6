import { Select } from 'antd'
import type { BulkNode } from './bulk-draft.ts'

interface Props {
  value: string | null
  nodes: readonly BulkNode[]
  onChange: (key: string) => void
}

const scopes = [
  { scope: 'building', label: '楼栋工程' },
  { scope: 'home', label: '每户办理' },
] as const

const words = ({ running, waiting, finished }: BulkNode): string =>
  [
    running > 0 ? `进行中 ${String(running)}` : '',
    waiting > 0 ? `未开始 ${String(waiting)}` : '',
    finished > 0 ? `已完成 ${String(finished)}` : '',
  ]
    .filter((part) => part !== '')
    .join('，')

/** The nodes of the chosen homes, each with how many homes are where. */
export function NodeSelect({ value, nodes, onChange }: Props) {
  const wordsOf = new Map(nodes.map((node) => [node.key, words(node)]))
  const options = scopes.map(({ scope, label }) => ({
    label,
    options: nodes.filter((node) => node.scope === scope).map((node) => ({ value: node.key, label: node.name })),
  }))
  return (
    <Select
      id="bulk-node"
      showSearch={{ optionFilterProp: 'label' }}
      placeholder="选择节点"
      getPopupContainer={(trigger: HTMLElement) => trigger.parentElement ?? document.body}
      style={{ width: '100%' }}
      value={value}
      options={options.filter((group) => group.options.length > 0)}
      optionRender={({ label, value: key }) => (
        <span className="bulk-node">
          {label}
          <span className="small quiet">{wordsOf.get(String(key))}</span>
        </span>
      )}
      onChange={(key: string) => {
        onChange(key)
      }}
    />
  )
}
