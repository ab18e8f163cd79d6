import type { Exchange } from '@hub/contracts/client'
import Taro from '@tarojs/taro'
import { apiBase } from './api-base'
import { clientName } from './client-name'
import { connectionError } from './connection-error'
import { askForUpdate } from './update'

const timeout = 15_000
/** Upgrade Required: `client.outdated`. */
const outdated = 426

/**
 * One HTTP exchange of the typed client over Taro. A write without a body sends `{}`, because WeChat always claims
 * JSON and an empty JSON body is refused by the API.
 *
 * @throws ConnectionError when no answer came.
 */
export async function send({ method, path, body, headers }: Exchange): Promise<{ status: number; body: unknown }> {
  try {
    const { statusCode, data } = await Taro.request<unknown>({
      url: apiBase() + path,
      method: method as 'GET',
      header: { 'content-type': 'application/json', 'x-client': clientName, ...headers },
      timeout,
      ...(method === 'GET' ? {} : { data: JSON.stringify(body ?? {}) }),
    })
    if (statusCode === outdated) askForUpdate()
    return { status: statusCode, body: data }
  } catch (thrown) {
    throw connectionError(thrown)
  }
}
