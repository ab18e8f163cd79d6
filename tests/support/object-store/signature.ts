import { createHash, createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/**
 * Signature version 4 as its documents describe it ("Authenticating Requests"), written here a second time, so that our
 * adapter is not checked by the library that it uses.
 */
export interface Account {
  readonly id: string
  readonly secret: string
  readonly region: string
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()
export const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)

interface Claim {
  readonly scope: string
  readonly date: string
  readonly signedHeaders: string
  readonly signature: string
  readonly payload: string
}

function claimOf(request: IncomingMessage, query: URLSearchParams): Claim | null {
  const { authorization } = request.headers
  if (authorization !== undefined) {
    const found = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=(\w+)$/.exec(authorization)
    if (!found) return null
    const [, scope = '', signedHeaders = '', signature = ''] = found
    const date = String(request.headers['x-amz-date'])
    return { scope, date, signedHeaders, signature, payload: String(request.headers['x-amz-content-sha256']) }
  }
  const of = (name: string): string => query.get(`X-Amz-${name}`) ?? ''
  if (of('Algorithm') !== 'AWS4-HMAC-SHA256') return null
  const [scope, date] = [of('Credential'), of('Date')]
  return { scope, date, signedHeaders: of('SignedHeaders'), signature: of('Signature'), payload: 'UNSIGNED-PAYLOAD' }
}

/** Why a request is not signed as it must be; null when it is. */
export function signatureFault(request: IncomingMessage, body: Buffer, account: Account, now: Date): string | null {
  const url = new URL(request.url ?? '/', 'http://store')
  const claim = claimOf(request, url.searchParams)
  if (!claim) return 'AccessDenied'
  const [id, day = '', region, service, ending] = claim.scope.split('/')
  const scope = [day, account.region, 's3', 'aws4_request']
  if (id !== account.id || region !== account.region || service !== 's3' || ending !== 'aws4_request')
    return 'InvalidAccessKeyId'
  if (!['UNSIGNED-PAYLOAD', sha256(body)].includes(claim.payload)) return 'XAmzContentSHA256Mismatch'
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&')
  const headers = claim.signedHeaders
    .split(';')
    .map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`)
    .join('')
  const path = decodeURIComponent(url.pathname).split('/').map(encoded).join('/')
  const canonical = [request.method, path, query, headers, claim.signedHeaders, claim.payload].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', claim.date, scope.join('/'), sha256(canonical)].join('\n')
  const key = scope.reduce<string | Buffer>((secret, part) => hmac(secret, part), `AWS4${account.secret}`)
  if (hmac(key, toSign).toString('hex') !== claim.signature) return 'SignatureDoesNotMatch'
  const [, year, month, date, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(claim.date) ?? []
  const signedAt = Date.parse(
    `${String(year)}-${String(month)}-${String(date)}T${String(hour)}:${String(minute)}:${String(second)}Z`,
  )
  const seconds = Number(url.searchParams.get('X-Amz-Expires') ?? 900)
  return now.getTime() > signedAt + seconds * 1000 ? 'ExpiredToken' : null
}
