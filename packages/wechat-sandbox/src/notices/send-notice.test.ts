import { expect, test } from 'vitest'
import { visitSandbox, type Json, type Visit } from '../testing/visit.ts'
import { accessToken } from '../testing/wechat-calls.ts'

const templateId = 'sandbox-tmpl-case-000000000000000000000004'
const data = {
  character_string1: { value: '10000013' },
  thing2: { value: '工程师明天上午上门' },
  time8: { value: '2026年9月16日 10:20' },
}

async function aPerson(visit: Visit): Promise<string> {
  return String((await visit.post('/_sandbox/login-codes', {})).openid)
}

async function send(visit: Visit, body: Json): Promise<Json> {
  const path = `/cgi-bin/message/subscribe/send?access_token=${await accessToken(visit)}`
  return visit.post(path, { template_id: templateId, data, ...body })
}

test('one consent is good for one message, which is then readable', async () => {
  const visit = await visitSandbox()
  const openid = await aPerson(visit)
  expect(await send(visit, { touser: openid })).toMatchObject({ errcode: 43101 })
  expect(await visit.post('/_sandbox/subscriptions', { openid, templateId })).toEqual({ left: 1 })
  expect(await send(visit, { touser: openid, page: 'packages/cases/case/index' })).toMatchObject({ errcode: 0 })
  expect(await send(visit, { touser: openid })).toMatchObject({ errcode: 43101 })
  expect(await visit.get(`/_sandbox/notices?openid=${openid}`)).toMatchObject({
    items: [{ title: '服务进度通知', page: 'packages/cases/case/index', lines: [{ value: '10000013' }, {}, {}] }],
  })
})

test.each([
  ['a person it does not know', { touser: 'o-nobody' }, 40003],
  ['a template it does not know', { template_id: 'other' }, 40037],
  ['a field too many', { data: { ...data, thing9: { value: 'x' } } }, 47003],
  ['a field missing', { data: { thing2: data.thing2 } }, 47003],
  ['a thing over 20 characters', { data: { ...data, thing2: { value: '字'.repeat(21) } } }, 47003],
  ['an empty value', { data: { ...data, thing2: { value: ' ' } } }, 47003],
  ['a time that is none', { data: { ...data, time8: { value: '明天' } } }, 47003],
])('refuses %s, and keeps the consent', async (_, wrong, errcode) => {
  const visit = await visitSandbox()
  const openid = await aPerson(visit)
  await visit.post('/_sandbox/subscriptions', { openid, templateId })
  expect(await send(visit, { touser: openid, ...wrong })).toMatchObject({ errcode })
  expect(await send(visit, { touser: openid })).toMatchObject({ errcode: 0 })
})

test('refuses a token that is not the latest', async () => {
  const visit = await visitSandbox()
  expect(await visit.post('/cgi-bin/message/subscribe/send?access_token=old', {})).toMatchObject({ errcode: 40001 })
})

test('takes no consent of a template that does not exist, nor an answer that nobody can give', async () => {
  const visit = await visitSandbox()
  const openid = await aPerson(visit)
  expect(await visit.post('/_sandbox/subscriptions', { openid, templateId: 'other' })).toHaveProperty('error')
  expect(await visit.post('/_sandbox/subscriptions', { openid, templateId, answer: 'later' })).toHaveProperty('error')
})
