import { Injectable } from '@nestjs/common'
import type { Readable } from 'node:stream'
import { Sealing } from '../../platform/crypto/sealing.js'
import { type OutCell, writeWorkbook } from '../imports/index.js'
import type { SharedData } from './share-data.js'
import { sharedCells, sharedHeadings } from './shared-row.js'

/** The workbook for a recipient, with what it may be used for beside it. Names are opened row by row as it is sent. */
@Injectable()
export class RecipientFile {
  constructor(private readonly sealing: Sealing) {}

  write(data: SharedData, on: string): { name: string; content: Readable } {
    const headings = sharedHeadings(data.fields)
    const widths = headings.map((heading) => (heading === '房屋' || heading === '贷款进度' ? 36 : 18))
    const content = writeWorkbook([
      { name: '客户资料', widths, rows: this.rows(data, headings) },
      { name: '使用约定', widths: [18, 80], rows: agreement(data, on) },
    ])
    return { name: `提供给${data.recipient}的资料_${on}.xlsx`, content }
  }

  private *rows({ fields, rows }: SharedData, headings: readonly string[]): Generator<OutCell[]> {
    yield headings.map((value) => ({ value, look: 'heading' }))
    for (const row of rows)
      yield sharedCells(fields, row, (sealed) => this.sealing.open(sealed)).map((value) => ({ value }))
  }
}

function agreement({ recipient, purpose, validUntil, ndaNumber, rows }: SharedData, on: string): OutCell[][] {
  const lines = [
    ['接收方', recipient],
    ['用途', purpose],
    ['可用到', validUntil],
    ['保密协议', ndaNumber],
    ['导出日期', on],
    ['条数', String(rows.length)],
  ]
  const heading = ['约定', '内容'].map((value): OutCell => ({ value, look: 'heading' }))
  return [heading, ...lines.map((line) => line.map((value): OutCell => ({ value })))]
}
