import type { DataSection } from '../../platform/personal-data/personal-data.js'

type Row = DataSection['rows'][number]

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

const cell = (value: string | number | null): string => `<td>${value === null ? '—' : escaped(String(value))}</td>`

function table(rows: readonly Row[]): string {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const head = headings.map((heading) => `<th>${escaped(heading)}</th>`).join('')
  const body = rows
    .map((row) => `<tr>${headings.map((heading) => cell(row[heading] ?? null)).join('')}</tr>`)
    .join('\n')
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

const style = `body{font:16px/1.6 -apple-system,"PingFang SC","Microsoft YaHei",sans-serif;color:#22312b;background:#faf8f4;
max-width:60em;margin:0 auto;padding:2em 1em}h1{font-size:1.5em}h2{font-size:1.1em;margin-top:2em}.wide{overflow-x:auto}
table{border-collapse:collapse;background:#fff;width:100%}th,td{border:1px solid #e2ded5;padding:.4em .7em;text-align:left;
white-space:nowrap}th{background:#f1eee7;font-weight:600}.nothing{color:#6b746f}`

/** A copy of one's data as a page that any browser shows, without a network. */
export function dataCopyPage(service: string, madeAt: string, sections: readonly DataSection[]): string {
  const parts = sections.map(
    ({ title, rows }) =>
      `<h2>${escaped(title)}</h2>\n${rows.length > 0 ? table(rows) : '<p class="nothing">没有记录</p>'}`,
  )
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>我的资料</title><style>${style}</style></head>
<body><h1>我的资料</h1><p>${escaped(service)}，${escaped(madeAt)} 生成。里面有您的个人信息，请妥善保管。</p>
${parts.join('\n')}
</body></html>`
}

/** The same for machines: tables by title. */
export const dataCopyJson = (madeAt: string, sections: readonly DataSection[]): string =>
  JSON.stringify({ 生成时间: madeAt, ...Object.fromEntries(sections.map(({ title, rows }) => [title, rows])) }, null, 2)
