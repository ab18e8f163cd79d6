import { expect, test } from 'vitest'
import { order, sdkClient } from '../testing/sms-calls.ts'
import { visitSandbox, type Visit } from '../testing/visit.ts'
import { askToken } from '../testing/wechat-calls.ts'

async function pageOf(visit: Visit): Promise<string> {
  const response = await fetch(visit.url)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  return response.text()
}

function submit(visit: Visit, name: string, fields: Record<string, string>): Promise<Response> {
  return fetch(`${visit.url}/_sandbox/${name}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
}

test('an untouched sandbox says what is missing and what to do', async () => {
  const page = await pageOf(await visitSandbox())
  for (const sentence of ['还没有短信', '还没有调用', '一切正常', '还没有发放过']) expect(page).toContain(sentence)
})

test('a message stands there with its code, and the call with its result', async () => {
  const visit = await visitSandbox()
  await sdkClient(visit).SendSms(order(visit, ['+8613800138000'], ['482913', '5']))
  await askToken(visit, { secret: 'wrong' })
  const page = await pageOf(visit)
  expect(page).toContain('138 0013 8000')
  expect(page).toMatch(/<p class="code"[^>]*>482913<\/p>/)
  expect(page).toContain('拒绝 40125')
  expect(page).not.toContain('还没有短信')
})

test('the forms mint codes and lead back to the page, which shows them', async () => {
  const visit = await visitSandbox()
  const response = await submit(visit, 'phone-codes', { phone: '13800138000' })
  expect([response.status, response.headers.get('location')]).toEqual([303, '/'])
  await submit(visit, 'login-codes', { openid: '' })
  const page = await pageOf(visit)
  expect(page).toMatch(/13800138000[\s\S]*<code class="minted">[0-9a-f]{64}</)
  expect(page).toMatch(/<code class="minted">0\w{31}</)
})

test('the buttons set and clear faults', async () => {
  const visit = await visitSandbox()
  await submit(visit, 'faults', { path: '*', mode: 'slow', times: '3', delayMs: '20', errcode: '' })
  expect(await pageOf(visit)).toContain('变慢 · 延迟 20 毫秒 · 还剩 3 次')
  await askToken(visit)
  expect(await pageOf(visit)).toContain('还剩 2 次')
  await submit(visit, 'faults/clear', { path: '*' })
  expect(await pageOf(visit)).toContain('一切正常')
})

test('what others sent is shown as text, never run', async () => {
  const visit = await visitSandbox()
  await submit(visit, 'login-codes', { openid: '<script>alert(1)</script>' })
  const page = await pageOf(visit)
  expect(page).not.toContain('<script>alert')
  expect(page).toContain('&lt;script&gt;alert(1)')
})
