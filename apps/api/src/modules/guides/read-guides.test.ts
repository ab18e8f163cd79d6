import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readGuides } from './read-guides.js'

const general = readFileSync('config/guides/general.json', 'utf8')

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'guides-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

describe('the configured guides', () => {
  const guides = readGuides('config/guides')

  it('are there for every city, and a city keeps what it does not change', () => {
    const [all, nanjing] = [guides.get('*'), guides.get('南京')]
    expect(nanjing?.deed).toEqual(all?.deed)
    expect(nanjing?.fund.papers).toEqual(all?.fund.papers)
    expect(nanjing?.fund.loan.multiple.times).not.toBe(all?.fund.loan.multiple.times)
  })

  it('call an example an example', () => {
    for (const { fund, deed } of guides.values()) {
      const figures = [...Object.values(fund.loan), deed.tax, deed.vat, deed.maintenance, deed.registrationFee]
      for (const { source, example } of figures) if (source.includes('示例')) expect(example, source).toBe(true)
    }
  })
})

describe('a wrong file', () => {
  it('is refused with its name and field', () => {
    const wrong = general.replace('"above5": 26000', '"above5": 2.6')
    expect(() => readGuides(folderWith({ 'all.json': wrong }))).toThrow(/all\.json[\s\S]*above5/)
  })

  it('a figure without its source is refused', () => {
    const wrong = general.replace(/"source": "住宅每件[^"]*",/, '')
    expect(() => readGuides(folderWith({ 'all.json': wrong }))).toThrow(/registrationFee/)
  })

  it('two files for one city are refused', () => {
    const city = '{"city":"杭州"}'
    expect(() => readGuides(folderWith({ 'all.json': general, 'a.json': city, 'b.json': city }))).toThrow(/twice/)
  })
})
