import { expect, it } from 'vitest'
import { dataCopyJson, dataCopyPage } from './data-copy.js'

const sections = [
  { title: '账号', rows: [{ 手机号: '13800000001', 备注: null }] },
  { title: '留言', rows: [{ 内容: '<script>alert("x")</script> & 谢谢' }] },
  { title: '微信', rows: [] },
]

it('shows tables, says where there is nothing, and lets no text become markup', () => {
  const page = dataCopyPage('客户服务中台', '2026-09-16 10:20:00', sections)
  expect(page).toContain('<td>13800000001</td><td>—</td>')
  expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; 谢谢')
  expect(page).not.toContain('<script>')
  expect(page).toContain('没有记录')
})

it('tells machines the same', () => {
  expect(JSON.parse(dataCopyJson('2026-09-16 10:20:00', sections))).toMatchObject({
    账号: [{ 手机号: '13800000001' }],
    微信: [],
  })
})
