import type { Device } from './device.ts'
import type { Fn } from './realm.ts'
import { record, text } from './realm.ts'
import type { Callbacks } from './wx-callbacks.ts'

export interface HttpSettings {
  device: Device
  callbacks: Callbacks
  /** Turns the built-in address of the API into that of the test's server; none for a domain that is not listed. */
  rewrite: (url: string) => string | undefined
  /** Copies data into the app's realm. */
  give: (value: unknown) => unknown
}

interface Call {
  name: string
  options: Record<string, unknown>
  url: string
  init: RequestInit
  finish: (response: Response) => Promise<Record<string, unknown>>
}

const noListener: Fn = () => undefined

function task(abort: () => void): Record<string, Fn> {
  const events = ['onHeadersReceived', 'offHeadersReceived', 'onProgressUpdate', 'offProgressUpdate', 'onChunkReceived']
  return { abort, ...Object.fromEntries(events.map((event) => [event, noListener])) }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'timeout'
  return error.cause instanceof Error ? error.cause.message : error.message
}

/** One exchange over HTTP, with WeChat's answers and refusals. */
export function exchange({ device, callbacks, rewrite }: HttpSettings, call: Call): Record<string, Fn> {
  const aborted = new AbortController()
  const wait = typeof call.options.timeout === 'number' ? call.options.timeout : 60_000
  const signal = AbortSignal.any([aborted.signal, AbortSignal.timeout(wait)])
  const run = async (): Promise<void> => {
    const url = rewrite(call.url)
    if (url === undefined) throw new Error('url not in domain list')
    if (!device.online) throw new Error('-2:net::ERR_INTERNET_DISCONNECTED')
    const response = await fetch(url, { redirect: 'manual', ...call.init, signal })
    const result = await call.finish(response)
    callbacks.succeed(call.options, {
      ...result,
      statusCode: response.status,
      header: Object.fromEntries(response.headers),
      errMsg: `${call.name}:ok`,
    })
  }
  run().catch((error: unknown) => {
    callbacks.fail(call.options, { errMsg: `${call.name}:fail ${reason(error)}`, errno: 600_001 })
  })
  return task(() => {
    aborted.abort(new Error('abort'))
  })
}

export function headersOf(options: Record<string, unknown>): Record<string, string> {
  const given = Object.entries(record(options.header)).map(([name, value]) => [name.toLowerCase(), text(value)])
  return { 'content-type': 'application/json', ...(Object.fromEntries(given) as Record<string, string>) }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}

function request(settings: HttpSettings): Fn {
  return (given) => {
    const options = record(given)
    const method = text(options.method, 'GET').toUpperCase()
    const { data } = options
    const fields = Object.entries(record(data)).map(([name, value]) => [name, text(value)])
    const query = method === 'GET' && fields.length > 0 ? `?${new URLSearchParams(fields).toString()}` : ''
    const body = typeof data === 'string' ? data : JSON.stringify(data)
    const init: RequestInit = { method, headers: headersOf(options) }
    if (method !== 'GET' && data !== undefined) init.body = body
    const finish = async (response: Response) => ({ data: parsed(await response.text()), cookies: [] })
    return exchange(settings, { name: 'request', options, url: text(options.url) + query, init, finish })
  }
}

/** `wx.request` over real HTTP; offline it fails as a phone without network does. */
export function httpApis(settings: HttpSettings): Record<string, Fn> {
  return { request: request(settings) }
}
