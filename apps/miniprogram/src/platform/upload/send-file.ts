import { ApiError } from '@hub/contracts/client'
import Taro from '@tarojs/taro'
import { type Answered, asMe } from '../api'
import { apiBase } from '../api-base'
import { clientName } from '../client-name'
import { connectionError } from '../connection-error'
import type { PickedFile } from './pick-files'

type OnProgress = (percent: number) => void
const timeout = 120_000

/**
 * Sends one file to `path` as the person who is logged in.
 *
 * @throws ApiError in the words of the API, ConnectionError when no answer came
 */
export async function sendFile<T>(path: string, picked: PickedFile, onProgress: OnProgress): Promise<T> {
  const { status, body } = await asMe((token) => {
    const headers = { authorization: `Bearer ${token}`, 'x-client': clientName }
    return process.env.TARO_ENV === 'h5'
      ? sendFromBrowser(path, picked, headers, onProgress)
      : sendFromWeChat(path, picked, headers, onProgress)
  })
  if (status >= 200 && status < 300) return body as T
  throw new ApiError(status, typeof body === 'object' && body !== null ? body : {})
}

async function sendFromWeChat(
  path: string,
  { path: filePath }: PickedFile,
  header: Record<string, string>,
  onProgress: OnProgress,
): Promise<Answered> {
  try {
    const task = Taro.uploadFile({ url: apiBase() + path, filePath, name: 'file', header, timeout })
    task.progress(({ progress }) => {
      onProgress(progress)
    })
    const { statusCode, data } = await task
    return { status: statusCode, body: parsed(data) }
  } catch (thrown) {
    throw connectionError(thrown)
  }
}

/** By hand, since `fetch` tells no progress. */
function sendFromBrowser(
  path: string,
  { file }: PickedFile,
  headers: Record<string, string>,
  onProgress: OnProgress,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const form = new FormData()
    if (file) form.set('file', file)
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.timeout = timeout
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => {
      onProgress(Math.round((loaded / total) * 100))
    }
    request.onload = () => {
      resolve({ status: request.status, body: parsed(request.responseText) })
    }
    request.onerror = () => {
      reject(connectionError(navigator.onLine ? 'failed' : 'offline'))
    }
    request.ontimeout = () => {
      reject(connectionError('timeout'))
    }
    request.send(form)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
