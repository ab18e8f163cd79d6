import { timingSafeEqual } from 'node:crypto'
import type { Call } from '../http/route.ts'
import type { World } from '../world.ts'
import { parseAuthorization, type Authorization } from './authorization.ts'
import { tc3Signature, utcDate } from './tc3.ts'

/** Tencent Cloud refuses a timestamp further off than this, in seconds. */
const TOLERANCE_S = 300

/** Tencent Cloud's code for what is wrong with the request's signature, `undefined` where it is good. */
export function refuseSignature(call: Call, world: World): string | undefined {
  const authorization = parseAuthorization(call.headers.authorization)
  if (authorization === undefined) return 'AuthFailure.InvalidAuthorization'
  if (!['content-type', 'host'].every((name) => authorization.signedHeaders.includes(name))) {
    return 'AuthFailure.InvalidAuthorization'
  }
  if (authorization.secretId !== world.settings.smsSecretId) return 'AuthFailure.SecretIdNotFound'
  const timestamp = Number(call.headers['x-tc-timestamp'])
  if (!Number.isSafeInteger(timestamp)) return 'MissingParameter'
  if (Math.abs(world.clock.now() / 1000 - timestamp) > TOLERANCE_S) return 'AuthFailure.SignatureExpire'
  const good = hostsThatMayBeSigned(call).some(
    (host) =>
      isServiceOf(host, authorization.service) &&
      authorization.date === utcDate(timestamp) &&
      isSignedFor(host, call, authorization, timestamp, world.settings.smsSecretKey),
  )
  return good ? undefined : 'AuthFailure.SignatureFailure'
}

/**
 * Tencent's Node SDK sends `Host: 127.0.0.1:3100` but signs the host without its port, which goes unnoticed on the
 * real endpoint (443); other clients sign what they send. Both are taken.
 */
function hostsThatMayBeSigned(call: Call): string[] {
  const host = call.headers.host ?? ''
  return [...new Set([host, host.replace(/:\d+$/, '')])]
}

/** The SDK takes the first label of its endpoint for the service: `sms`, or `127` where it calls a sandbox. */
function isServiceOf(host: string, service: string): boolean {
  return service === 'sms' || service === host.replace(/:\d+$/, '').split('.')[0]
}

function isSignedFor(host: string, call: Call, authorization: Authorization, timestamp: number, key: string): boolean {
  const headers = new Map(authorization.signedHeaders.map((name) => [name, headerOf(call, name)]))
  headers.set('host', host)
  const { method, path, rawQuery, body } = call
  const { service, signature } = authorization
  const expected = tc3Signature({ method, path, rawQuery, headers, body, timestamp, service }, key)
  return timingSafeEqual(Buffer.from(expected), Buffer.from(signature))
}

function headerOf(call: Call, name: string): string {
  const value = call.headers[name]
  return Array.isArray(value) ? value.join(',') : (value ?? '')
}
