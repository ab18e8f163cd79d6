/** The request got no answer at all. What the API refused is an `ApiError` instead. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError'
  readonly reason: 'offline' | 'timeout' | 'failed'

  constructor(reason: ConnectionError['reason'], cause: unknown) {
    super(sentences[reason], { cause })
    this.reason = reason
  }
}

const sentences = {
  offline: '现在没有网络',
  timeout: '等了太久，没有回应',
  failed: '没能连上服务',
} as const

/** Makes one of it: WeChat rejects with `{ errMsg }`, a browser with `TypeError` or `AbortError`. */
export function connectionError(thrown: unknown): ConnectionError {
  const words =
    typeof thrown === 'object' && thrown !== null && 'errMsg' in thrown ? String(thrown.errMsg) : String(thrown)
  if (/time[d ]?\s?out|AbortError/i.test(words)) return new ConnectionError('timeout', thrown)
  if (/ERR_INTERNET_DISCONNECTED|network is down|offline|Network unavailable|-1009/i.test(words)) {
    return new ConnectionError('offline', thrown)
  }
  return new ConnectionError('failed', thrown)
}
