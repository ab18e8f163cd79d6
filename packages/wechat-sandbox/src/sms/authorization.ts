/** The parts of an `Authorization` header by TC3-HMAC-SHA256. */
export interface Authorization {
  readonly secretId: string
  readonly date: string
  readonly service: string
  readonly signedHeaders: readonly string[]
  readonly signature: string
}

const SHAPE =
  /^TC3-HMAC-SHA256 Credential=([^/\s]+)\/(\d{4}-\d{2}-\d{2})\/([^/\s]+)\/tc3_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/

/** `undefined` where the header is missing or not of this shape. */
export function parseAuthorization(header: string | undefined): Authorization | undefined {
  const [, secretId, date, service, signedHeaders, signature] = SHAPE.exec(header ?? '') ?? []
  if (!secretId || !date || !service || !signedHeaders || !signature) return undefined
  return { secretId, date, service, signedHeaders: signedHeaders.split(';'), signature }
}
