import type { Result } from '@hub/contracts'

/** A row of a sales file, by the headings that people use. */
export type SalesRow = Partial<Record<string, string>>

/** A well-formed identity number by its running number, 0 to 999. */
export function identityNumber(running: number): string {
  const body = `33010619900512${String(running).padStart(3, '0')}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0)
  return body + ('10X98765432'[sum % 11] ?? '')
}

/** A sale with everything that a file must say; `over` changes or adds cells. */
export function aSale(over: SalesRow = {}): SalesRow {
  return {
    楼盘: '云栖澜庭',
    楼栋: '3幢',
    单元: '2单元',
    房号: '1602',
    客户姓名: '林静',
    手机号: '13800000001',
    证件号码: identityNumber(1),
    合同编号: 'YX-0001',
    房屋性质: '期房',
    付款方式: '组合贷款',
    合同总价: '2980000',
    认购日期: '2026-08-02',
    网签日期: '2026-08-09',
    备案日期: '2026-08-24',
    合同交付日期: '2028-06-30',
    服务官: '周宁',
    服务官电话: '13900000100',
    ...over,
  }
}

export function salesCsv(rows: readonly SalesRow[]): string {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const lines = rows.map((row) => headings.map((heading) => `"${row[heading] ?? ''}"`).join(','))
  return [headings.join(','), ...lines].join('\r\n')
}

/** Uploads a file as the console does. */
export async function uploadSales(
  url: string,
  token: string,
  content: string | Uint8Array<ArrayBuffer>,
  name = '合同.csv',
) {
  const form = new FormData()
  form.set('file', new Blob([content]), name)
  const headers = { authorization: `Bearer ${token}`, 'x-client': 'console/1.0.0' }
  const response = await fetch(`${url}/api/v1/staff/imports`, { method: 'POST', body: form, headers })
  return { status: response.status, body: (await response.json()) as Result<'POST /staff/imports'> }
}

/** Uploads and commits. @throws Error with the bad cells */
export async function importSales(
  url: string,
  token: string,
  rows: readonly SalesRow[],
): Promise<Result<'POST /staff/imports'>> {
  const { status, body } = await uploadSales(url, token, salesCsv(rows))
  if (status !== 200 || body.faults > 0) throw new Error(`import refused: ${JSON.stringify(body)}`)
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': crypto.randomUUID() }
  const response = await fetch(`${url}/api/v1/staff/imports/${body.id}/commit`, { method: 'POST', headers })
  if (response.status !== 200) throw new Error(`commit refused: ${await response.text()}`)
  return (await response.json()) as Result<'POST /staff/imports'>
}
