import type { Environment } from '../config/environment.js'
import { storageOrigin } from '../storage/s3-storage.js'

export type Headers = Readonly<Record<string, string>>

const yearSeconds = 31_536_000

/**
 * What a page is sent with: helmet's list. Pictures may come from the bucket, where there is one: our own address sends
 * the reader there.
 */
export const pageHeaders = (environment: Environment): Headers => ({
  'content-security-policy': pagePolicy(storageOrigin(environment)),
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  ...everywhere(environment),
})

/**
 * What an answer of the API is sent with: OWASP's list for REST. No page comes from it, so the rest would say nothing;
 * styles are for the browser's own viewer of a PDF.
 */
export const answerHeaders = (environment: Environment): Headers => ({
  'content-security-policy': "default-src 'none';style-src 'unsafe-inline';frame-ancestors 'none'",
  'cache-control': 'no-store',
  ...everywhere(environment),
})

const everywhere = ({ COOKIE_SECURE }: Environment): Headers => ({
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  ...(COOKIE_SECURE ? { 'strict-transport-security': `max-age=${String(yearSeconds)};includeSubDomains` } : {}),
})

const pagePolicy = (storage: string | null): string =>
  [
    "default-src 'self'",
    "base-uri 'self'",
    "connect-src 'self'",
    "font-src 'self' data:",
    "form-action 'self'",
    "frame-ancestors 'none'",
    `img-src 'self' data: blob:${storage === null ? '' : ` ${storage}`}`,
    "object-src 'none'",
    "script-src 'self'",
    "script-src-attr 'none'",
    "style-src 'self' 'unsafe-inline'",
  ].join(';')
