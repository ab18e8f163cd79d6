import ExcelJS from 'exceljs'
import type { Api, Result } from '@hub/contracts'
import { rawRequest } from './raw-request.ts'
import { salesCsv, type SalesRow, uploadSales } from './sales.ts'

/** A workbook as Excel saves it, all cells text. */
export async function salesWorkbook(
  rows: readonly SalesRow[],
  change: (sheet: ExcelJS.Worksheet) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = new ExcelJS.Workbook().addWorksheet('销售台账')
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  sheet.addRow(headings)
  for (const row of rows) sheet.addRow(headings.map((heading) => row[heading] ?? ''))
  change(sheet)
  return new Uint8Array(await sheet.workbook.xlsx.writeBuffer())
}

/** A file that the API takes: its preview. @throws Error otherwise */
export async function preview(
  url: string,
  token: string,
  file: readonly SalesRow[] | string | Uint8Array<ArrayBuffer>,
  name?: string,
): Promise<Result<'POST /staff/imports'>> {
  const content = typeof file === 'string' || file instanceof Uint8Array ? file : salesCsv(file)
  const { status, body } = await uploadSales(url, token, content, name)
  if (status !== 200) throw new Error(`upload refused: ${JSON.stringify(body)}`)
  return body
}

/** Writes a checked file, whatever comes of it. */
export const commit = (url: string, token: string, importId: string) =>
  rawRequest(url, 'POST /staff/imports/:importId/commit', { params: { importId }, token, client: 'console/1.0.0' })

/** Every row of an import, page after page of the size given. */
export async function allRows(
  staff: Api,
  importId: string,
  query: { limit?: number; outcome?: 'faulty' | 'same' } = {},
) {
  const rows: Result<'GET /staff/imports/:importId/rows'>['items'] = []
  for (let after: string | null = ''; after !== null;) {
    const page: Result<'GET /staff/imports/:importId/rows'> = await staff('GET /staff/imports/:importId/rows', {
      params: { importId },
      query: { ...query, ...(after === '' ? {} : { after }) },
    })
    rows.push(...page.items)
    after = page.next
  }
  return rows
}

/** Text in the two-byte code of Chinese spreadsheets, by turning the decoder of the platform round. */
export function gb18030(text: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, readonly [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const [character = '', ...more] = decoder.decode(Uint8Array.of(lead, trail))
      if (trail !== 0x7f && more.length === 0) codes.set(character, [lead, trail])
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const ascii = character.codePointAt(0) ?? 0
      const code = ascii < 0x80 ? [ascii] : codes.get(character)
      if (!code) throw new Error(`no two-byte code for ${character}`)
      return code
    }),
  )
}
