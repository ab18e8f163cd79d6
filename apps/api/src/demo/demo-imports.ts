import { addDays, type CivilDate } from '@hub/kernel'
import { importKindKeys } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { bufferSource, CheckImport, MakeImportKey, PushRows } from '../modules/imports/index.js'
import type { StaffCaller } from '../platform/auth/caller.js'
import { demoFile, identityNumber, project } from './demo-sales.js'

type Cells = Record<string, string>

/** What staff find in 数据导入: a file that waits to be mended and written, and what the sales system has pushed. */
@Injectable()
export class DemoImports {
  constructor(
    private readonly checkImport: CheckImport,
    private readonly makeKey: MakeImportKey,
    private readonly pushRows: PushRows,
  ) {}

  async tell(by: StaffCaller, projectId: string, today: CivilDate): Promise<void> {
    await this.push(by, projectId, today)
    const file = { name: `${project}_合同_本周.csv`, source: bufferSource(Buffer.from(weeklyFile(today))) }
    await this.checkImport.execute(by, file, { source: '销售台账' })
  }

  /** The key's text is told to nobody: to push, make another one. */
  private async push(by: StaffCaller, projectId: string, today: CivilDate): Promise<void> {
    const wanted = { name: '明源 ERP', kinds: [...importKindKeys], projectIds: [projectId] }
    const { key } = await this.makeKey.execute(by, { ...wanted, expiresOn: addDays(today, 365) })
    const system = { kind: 'importKey' as const, keyId: key.id, name: key.name, kinds: key.kinds, madeBy: by.staffId }
    const home = { 楼盘: project, 楼栋: '7幢', 单元: '2单元', 建筑面积: 101.35 }
    const rows = ['1501', '1502', '1601', '1602'].map((房号) => ({ ...home, 房号 }))
    await this.pushRows.execute({ ...system, projects: [projectId] }, 'homes', rows)
  }
}

/** Some of the sales on record again: two changed, three bad, two new. */
export function weeklyFile(today: CivilDate): string {
  const [headings = '', ...lines] = demoFile(today).split('\r\n')
  const names = headings.split(',')
  // The neighbours: none of their cells holds a comma.
  const known = lines.slice(6, 36).map((line): Cells => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
  })
  const changes: Record<number, Cells> = {
    2: { 手机号: '13700009902' },
    3: { 备案日期: addDays(today, -2) },
    8: { 手机号: '1370000' },
    14: { 签约日期: `${today.slice(0, 4)}/13/05` },
    21: { 房号: '' },
  }
  const rows = known.map((row, i) => ({ ...row, ...changes[i] }))
  const fresh = ['13700009801', '13700009802'].map((phone, i): Cells => {
    const dates = { 认购日期: addDays(today, -3), 签约日期: '', 网签日期: '', 备案日期: '' }
    const buyer = { 客户姓名: ['沈嘉', '陆遥'][i] ?? '', 手机号: phone, 证件号码: identityNumber(phone) }
    return { ...known[0], ...dates, ...buyer, 房号: `180${String(i + 1)}`, 合同编号: `YX-270${String(i + 1)}` }
  })
  return [headings, ...[...rows, ...fresh].map((row) => names.map((name) => row[name] ?? '').join(','))].join('\r\n')
}
