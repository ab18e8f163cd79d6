import { randomUUID } from 'node:crypto'
import { type Api, createApi, endpoints, type Exchange, type Route } from '@hub/contracts'

export interface ClientOptions {
  readonly token?: string | undefined
  readonly client?: string
  readonly headers?: Record<string, string>
}

/**
 * The typed client of the product over real HTTP. Every good answer is checked against the contract, strictly: an
 * undeclared or missing field fails the test.
 */
export function httpClient(baseUrl: string, { token, client = 'weapp/1.0.0', headers = {} }: ClientOptions = {}): Api {
  const send = async ({ method, path, body, headers: own }: Exchange): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(baseUrl + path, {
      method,
      headers: {
        'x-client': client,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
        ...own,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: await response.json() }
  }
  const api = createApi(send, randomUUID)
  return (async (route: Route, ...rest: unknown[]) => {
    const answer = await (api as (route: Route, ...rest: unknown[]) => Promise<unknown>)(route, ...rest)
    return endpoints[route as keyof typeof endpoints].response.strict().parse(answer)
  }) as Api
}
