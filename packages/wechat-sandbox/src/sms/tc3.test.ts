import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { canonicalRequest, tc3Signature, utcDate } from './tc3.ts'

/**
 * The worked example of Tencent Cloud's documentation (签名方法 v3, DescribeInstances), in its two editions.
 * The masked keys printed there are literally the keys: asterisks included, they give the printed signatures.
 */
const example = {
  method: 'POST',
  path: '/',
  rawQuery: '',
  body: String.raw`{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}`,
  timestamp: 1551113065,
  service: 'cvm',
}

const contentType = ['content-type', 'application/json; charset=utf-8'] as const
const host = ['host', 'cvm.tencentcloudapi.com'] as const

test('first edition: content-type and host are signed', () => {
  const request = { ...example, headers: new Map([contentType, host]) }
  const hash = createHash('sha256').update(canonicalRequest(request)).digest('hex')
  expect(hash).toBe('5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031')
  expect(tc3Signature(request, 'Gu5t9xGARNpq86cd98joQYCN3*******')).toBe(
    '2230eefd229f582d8b1b891af7107b91597240707d778ab3738f756258d7652c',
  )
})

test('second edition: x-tc-action is signed too, in lower case', () => {
  const request = { ...example, headers: new Map([contentType, host, ['x-tc-action', 'DescribeInstances']]) }
  const hash = createHash('sha256').update(canonicalRequest(request)).digest('hex')
  expect(hash).toBe('7019a55be8395899b900fb5564e4200d984910f34794a27cb3fb7d10ff6a1e84')
  expect(tc3Signature(request, '*'.repeat(32))).toBe('10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f')
})

test('the order of the headers does not matter', () => {
  const forward = { ...example, headers: new Map([contentType, host]) }
  const backward = { ...example, headers: new Map([host, contentType]) }
  expect(canonicalRequest(backward)).toBe(canonicalRequest(forward))
})

test('the date is the day in UTC, not in China', () => {
  expect(utcDate(1551113065)).toBe('2019-02-25')
})
