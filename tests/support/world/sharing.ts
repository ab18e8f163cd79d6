import ExcelJS from 'exceljs'
import type { Api, ErrorBody, Result, Sent } from '@hub/contracts'
import type { World } from './world.ts'

type NewEntry = Sent<'POST /staff/sharing-entries'>['body']

/** Registers a recipient for the project of the tests; `over` changes what is registered. */
export async function registered(
  world: World,
  admin: Api,
  over: Partial<NewEntry> = {},
): Promise<Result<'POST /staff/sharing-entries'>> {
  const body: NewEntry = {
    projectId: await world.projectId('云栖澜庭'),
    recipient: '江城安居装饰有限公司',
    contact: '李经理 027-8888 6666',
    purpose: '交付后上门量房，出装修报价',
    handling: '只用来联系量房，三个月后删除',
    fields: ['name', 'phone', 'home'],
    validFrom: '2026-09-01',
    validUntil: '2026-12-31',
    ndaNumber: 'BM-2026-017',
    ...over,
  }
  return admin('POST /staff/sharing-entries', { body })
}

export interface SharedFile {
  readonly status: number
  readonly code: string | undefined
  readonly name: string
  /** Texts of the first sheet, headings first. */
  readonly rows: string[][]
  readonly book: ExcelJS.Workbook
}

/** Asks for the file of an export as the console does. */
export async function shareFile(
  world: World,
  token: string,
  body: Sent<'PUT /staff/sharing-exports/:exportId'>['body'],
  exportId: string = crypto.randomUUID(),
): Promise<SharedFile> {
  const response = await fetch(`${world.url}/api/v1/staff/sharing-exports/${exportId}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'x-client': 'console/1.0.0', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const { status } = response
  const book = new ExcelJS.Workbook()
  if (status !== 200) {
    const { code } = (await response.json()) as ErrorBody
    return { status, code, name: '', rows: [], book }
  }
  await book.xlsx.load(await response.arrayBuffer())
  const rows: string[][] = []
  book.worksheets[0]?.eachRow((row) =>
    rows.push((row.values as (string | undefined)[]).slice(1).map((value) => value ?? '')),
  )
  const name = decodeURIComponent(response.headers.get('content-disposition')?.split("''")[1] ?? '')
  return { status, code: undefined, name, rows, book }
}
