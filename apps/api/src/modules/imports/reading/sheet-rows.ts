import { columnIndex, columnName } from './column-name.js'
import { dateOfSerial } from './date-format.js'
import { plainText } from './shared-strings.js'
import { isBlank, type Cell, type TableRow } from './table.js'
import { damagedFile, tooWide, UnreadableFile } from './unreadable-file.js'
import type { Workbook } from './workbook.js'
import { readXml } from './xml-items.js'

/**
 * The rows of one sheet that hold something, in order.
 *
 * Hidden and filtered-out rows are refused: to read them would import what the person does not see, to skip them would
 * lose rows silently. Hidden columns are read, since the column mapping shows each of them.
 * @throws UnreadableFile naming the cell of a formula or an error value, the hidden row, or a row wider than `maxColumns`.
 */
export function sheetRows(
  xml: AsyncIterable<Uint8Array>,
  workbook: Workbook,
  maxColumns: number,
): AsyncIterable<TableRow> {
  let row = 0
  let cells: Cell[] = []
  let hidden = false
  let column = -1
  let type = ''
  let style = 0
  let value = ''
  let inValue = false
  let inReading = false
  const here = (): string => `${columnName(column)}${String(row)}`

  return readXml<TableRow>(xml, (emit) => ({
    open(name, attributes) {
      switch (name) {
        case 'row':
          row = nextRow(row, attributes.r)
          hidden = /^(1|true)$/u.test(attributes.hidden ?? '') || Number(attributes.ht ?? 1) === 0
          cells = []
          column = -1
          break
        case 'c':
          column = attributes.r === undefined ? column + 1 : columnIndex(attributes.r)
          if (column < 0) throw damagedFile()
          type = attributes.t ?? 'n'
          style = Number(attributes.s ?? 0)
          value = ''
          break
        case 'f':
          throw new UnreadableFile(`单元格 ${here()} 是公式：请选中这一列，复制后「选择性粘贴 → 数值」，再上传`)
        case 'rPh':
          inReading = true
          break
        case 'v':
        case 't':
          inValue = !inReading
      }
    },
    text(part) {
      if (inValue) value += part
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false
      if (name === 'rPh') inReading = false
      if (name === 'c' && value !== '') {
        if (type === 'e') throw new UnreadableFile(`单元格 ${here()} 是错误值 ${value}：请改成正确的内容，再上传`)
        const cell = cellOf(type, style, value, workbook)
        if (isBlank(cell)) return
        // At once and not when the row is complete: a few bytes far to the right would make thousands of blank cells.
        if (column >= maxColumns) throw tooWide(row, maxColumns)
        while (cells.length < column) cells.push('')
        cells[column] = cell
        return
      }
      if (name !== 'row' || cells.length === 0) return
      if (hidden) throw new UnreadableFile(`第 ${String(row)} 行被隐藏或筛选掉了：请取消隐藏和筛选（或删掉它），再上传`)
      emit({ row, cells })
    },
  }))
}

function nextRow(row: number, attribute: string | undefined): number {
  const next = attribute === undefined ? row + 1 : Number(attribute)
  if (!Number.isInteger(next) || next <= row) throw damagedFile()
  return next
}

function cellOf(type: string, style: number, value: string, { strings, dateStyles }: Workbook): Cell {
  switch (type) {
    case 's': {
      const text = strings[Number(value)]
      if (text === undefined) throw damagedFile()
      return text
    }
    case 'n': {
      const number = Number(value)
      if (!Number.isFinite(number)) throw damagedFile()
      return dateStyles.has(style) ? (dateOfSerial(number) ?? number) : number
    }
    case 'b':
      return value === '1' ? '是' : '否'
    case 'd':
      return value.replace(/T.*$/u, '')
    default:
      return plainText(value)
  }
}
