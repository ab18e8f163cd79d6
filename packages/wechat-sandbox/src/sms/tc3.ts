import { createHash, createHmac } from 'node:crypto'

/** What TC3-HMAC-SHA256 covers. Source: cloud.tencent.com, 签名方法 v3. */
export interface SignedRequest {
  readonly method: string
  readonly path: string
  /** Without the question mark; empty for POST. */
  readonly rawQuery: string
  /** Signed headers, name to value. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer | string
  /** Seconds since the epoch, as in `X-TC-Timestamp`. */
  readonly timestamp: number
  readonly service: string
}

/** The signature in lower-case hexadecimal. */
export function tc3Signature(request: SignedRequest, secretKey: string): string {
  const date = utcDate(request.timestamp)
  const scope = `${date}/${request.service}/tc3_request`
  const hashed = sha256(canonicalRequest(request))
  const signingKey = hmac(hmac(hmac(`TC3${secretKey}`, date), request.service), 'tc3_request')
  return hmac(signingKey, `TC3-HMAC-SHA256\n${String(request.timestamp)}\n${scope}\n${hashed}`).toString('hex')
}

/** The text whose hash is signed: header names and values in lower case, names in ASCII order. */
export function canonicalRequest(request: SignedRequest): string {
  const headers = [...request.headers]
    .map(([name, value]) => [name.toLowerCase(), value.trim().toLowerCase()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    request.method,
    request.path,
    request.rawQuery,
    ...headers.map(([name, value]) => `${name}:${value}`),
    '',
    headers.map(([name]) => name).join(';'),
    sha256(request.body),
  ].join('\n')
}

/** The credential scope's date: the day in UTC of a timestamp in seconds. */
export function utcDate(timestamp: number): string {
  return new Date(timestamp * 1000).toISOString().slice(0, 10)
}

function sha256(data: Buffer | string): string {
  return createHash('sha256').update(data).digest('hex')
}

function hmac(key: Buffer | string, message: string): Buffer {
  return createHmac('sha256', key).update(message).digest()
}
