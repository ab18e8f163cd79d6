import { importKindKeys, importKindLabels, type ImportKindKey } from '@hub/contracts/vocabulary'
import { App, Input, Select } from 'antd'
import { saidError } from '../../platform/said-error.ts'
import { useRecheck, type ImportPreview, type RecheckBody } from './use-imports.ts'

const kinds = importKindKeys.map((value: ImportKindKey) => ({ value, label: importKindLabels[value] }))

/** What the file is: its kind and sheet, as proposed, and under which name its columns are remembered. */
export function ImportChoices({ preview }: { preview: ImportPreview }) {
  const { message } = App.useApp()
  const recheck = useRecheck(preview.id)
  const { kind, sheet, sheets, source } = preview
  const run = async (body: RecheckBody): Promise<void> => {
    try {
      await recheck.mutateAsync(body)
    } catch (error) {
      void message.error(saidError(error), 6)
    }
  }
  const kept: RecheckBody = { ...(sheet === null ? {} : { sheet }), ...(source === null ? {} : { source }) }
  return (
    <div className="import-choices small" aria-busy={recheck.isPending}>
      <label>
        <span className="quiet">内容</span>
        <Select
          size="small"
          value={kind}
          options={kinds}
          disabled={recheck.isPending}
          popupMatchSelectWidth={false}
          onChange={(next) => void run({ ...kept, kind: next })}
        />
      </label>
      {sheets.length > 1 && (
        <label>
          <span className="quiet">工作表（共 {sheets.length} 张，一次一张）</span>
          <Select
            size="small"
            value={sheet ?? ''}
            options={sheets.map((value) => ({ value, label: value }))}
            disabled={recheck.isPending}
            popupMatchSelectWidth={false}
            onChange={(next) => void run({ ...kept, sheet: next })}
          />
        </label>
      )}
      <label>
        <span className="quiet">来源</span>
        <Input
          key={source ?? ''}
          size="small"
          defaultValue={source ?? ''}
          placeholder="如 明源销售系统"
          maxLength={60}
          disabled={recheck.isPending}
          onBlur={({ target }) => {
            const next = target.value.trim()
            if (next !== (source ?? '')) void run({ ...kept, kind, source: next })
          }}
          onPressEnter={({ currentTarget }) => {
            currentTarget.blur()
          }}
        />
      </label>
    </div>
  )
}
