import { type ImportKindKey, importKindLabels } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { Readable } from 'node:stream'
import { ImportKinds } from './kinds/import-kinds.js'
import type { Field } from './kinds/kind-rules.js'
import type { OutCell } from './writing/workbook-parts.js'
import { writeWorkbook } from './writing/write-workbook.js'

/** An empty workbook of one kind: headings (必填 ones marked), an example row, lists to choose from, and notes. */
@Injectable()
export class ImportTemplate {
  constructor(private readonly kinds: ImportKinds) {}

  execute(kind: ImportKindKey): { name: string; content: Readable } {
    const fields = Object.values(this.kinds.of(kind).rules.fields).filter(({ isExtra }) => !isExtra)
    const label = importKindLabels[kind].replaceAll('、', '')
    const offered = fields.flatMap(({ choices }, column) => (choices ? [{ column, words: choices }] : []))
    const widths = fields.map((field) => Math.max(12, field.label.length * 2 + 4, exampleOf(field).length + 4))
    const rows = [fields.map(headingOf), fields.map((field): OutCell => ({ value: exampleOf(field) }))]
    const content = writeWorkbook([
      { name: label, widths, rows, offered },
      { name: '填写说明', widths: [18, 8, 26, 60], rows: notes(fields) },
    ])
    return { name: `${label}导入模板.xlsx`, content }
  }
}

const exampleOf = ({ example, choices }: Field): string => example ?? choices?.[0] ?? ''

const headingOf = ({ label, required }: Field): OutCell =>
  required ? { value: `*${label}`, look: 'required' } : { value: label, look: 'heading' }

function notes(fields: readonly Field[]): OutCell[][] {
  const heading = ['列', '必填', '示例', '说明'].map((value): OutCell => ({ value, look: 'heading' }))
  const lines = fields.map((field): OutCell[] => {
    const { label, required, note, choices } = field
    const words = [...(note ? [note] : []), ...(choices ? [`可以写：${choices.join('、')}`] : [])].join('。')
    return [label, required ? '是' : '', exampleOf(field), words].map((value) => ({ value }))
  })
  const general = [
    '第二行是示例，填写前请删去。列的顺序不限，不需要的列可以删去，空单元格不改原值。',
    '日期可以写 2026-03-01、2026/3/1 或 2026年3月1日；金额可以写 1234567.89、￥1,234,567.89 或 123.46万。',
  ]
  return [heading, ...lines, [], ...general.map((value) => [{ value }])]
}
