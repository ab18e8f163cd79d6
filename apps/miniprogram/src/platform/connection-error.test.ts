import { expect, it } from 'vitest'
import { connectionError } from './connection-error.ts'

it.each([
  [{ errMsg: 'request:fail timeout', errno: 5 }, 'timeout'],
  [{ errMsg: 'request:fail errcode:-102 cronet_error_code:-102 error_msg:net::ERR_CONNECTION_REFUSED' }, 'failed'],
  [{ errMsg: 'request:fail -2:net::ERR_INTERNET_DISCONNECTED' }, 'offline'],
  [new TypeError('Failed to fetch'), 'failed'],
  [new DOMException('The operation timed out', 'AbortError'), 'timeout'],
  [undefined, 'failed'],
])('%s is %s', (thrown, reason) => {
  const error = connectionError(thrown)
  expect(error.reason).toBe(reason)
  expect(error.cause).toBe(thrown)
  expect(error.message).not.toBe('')
})
