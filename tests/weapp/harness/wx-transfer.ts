import type { PhoneFiles } from './phone-files.ts'
import type { Fn } from './realm.ts'
import { isFn, record, text } from './realm.ts'
import type { Callbacks } from './wx-callbacks.ts'
import { exchange, headersOf, type HttpSettings } from './wx-http.ts'

/** WeChat takes no more than these at a time, and no larger file. */
const mostAtOnce = 10
const largestDownload = 200 * 1024 * 1024

const endings: Record<string, string> = {
  ...{ 'application/pdf': '.pdf', 'image/jpeg': '.jpg', 'image/png': '.png', 'image/webp': '.webp' },
  'application/zip': '.zip',
}
const typeOf = (name: string): string =>
  Object.entries(endings).find(([, ending]) => name.endsWith(ending))?.[0] ?? 'application/octet-stream'

/** `onProgressUpdate` of a task: told twice, half way and at the end. */
function progress(realmGive: HttpSettings['give']) {
  const listeners = new Set<Fn>()
  const tell = (percent: number, bytes: number, names: [string, string]) => {
    const sizes = { [names[0]]: Math.round((bytes * percent) / 100), [names[1]]: bytes }
    for (const listener of listeners) listener(realmGive({ progress: percent, ...sizes }))
  }
  const apis: Record<string, Fn> = {
    onProgressUpdate: (listener) => {
      if (isFn(listener)) listeners.add(listener)
    },
    offProgressUpdate: (listener) => {
      if (isFn(listener)) listeners.delete(listener)
      else listeners.clear()
    },
  }
  return { tell, apis }
}

/** Refuses what is over the number of transfers that run at once. */
class Lane {
  private running = 0
  private readonly name: string
  private readonly callbacks: Callbacks

  constructor(name: string, callbacks: Callbacks) {
    this.name = name
    this.callbacks = callbacks
  }

  /** @returns options that give the place free again; none where there is no place */
  enter(options: Record<string, unknown>): Record<string, unknown> | undefined {
    if (this.running >= mostAtOnce) {
      this.callbacks.fail(options, { errMsg: `${this.name}:fail exceed max connection count ${String(mostAtOnce)}` })
      return undefined
    }
    this.running++
    const complete: Fn = (result) => {
      this.running--
      if (isFn(options.complete)) options.complete(result)
    }
    return { ...options, success: options.success, fail: options.fail, complete }
  }
}

function uploadFile(settings: HttpSettings, files: PhoneFiles): Fn {
  const lane = new Lane('uploadFile', settings.callbacks)
  return (given) => {
    const options = lane.enter(record(given))
    const path = text(record(given).filePath)
    const file = files.at(path)
    const told = progress(settings.give)
    if (!options) return { abort: () => undefined, ...told.apis }
    if (!file) {
      settings.callbacks.fail(options, { errMsg: 'uploadFile:fail file not found' })
      return { abort: () => undefined, ...told.apis }
    }
    const form = new FormData()
    for (const [name, value] of Object.entries(record(options.formData))) form.append(name, text(value))
    const blob = new Blob([new Uint8Array(file.content)], { type: typeOf(path) })
    form.append(text(options.name), blob, path.slice('wxfile://'.length))
    const { 'content-type': _, ...headers } = headersOf(options)
    const init: RequestInit = { method: 'POST', headers, body: form }
    const sizes: [string, string] = ['totalBytesSent', 'totalBytesExpectedToSend']
    setTimeout(() => {
      told.tell(50, blob.size, sizes)
    })
    const finish = async (response: Response) => {
      told.tell(100, blob.size, sizes)
      return { data: await response.text() }
    }
    const task = exchange(settings, { name: 'uploadFile', options, url: text(options.url), init, finish })
    return { ...task, ...told.apis }
  }
}

/** Whatever the server answers is written into a file and is a success: its status is the app's to look at. */
function downloadFile(settings: HttpSettings, files: PhoneFiles): Fn {
  const lane = new Lane('downloadFile', settings.callbacks)
  return (given) => {
    const told = progress(settings.give)
    const options = lane.enter(record(given))
    if (!options) return { abort: () => undefined, ...told.apis }
    const init: RequestInit = { method: 'GET', headers: headersOf(options), redirect: 'follow' }
    const finish = async (response: Response) => {
      const content = new Uint8Array(await response.arrayBuffer())
      if (content.byteLength > largestDownload) throw new Error('exceed max file size')
      const type = response.headers.get('content-type')?.split(';')[0] ?? ''
      told.tell(100, content.byteLength, ['totalBytesWritten', 'totalBytesExpectedToWrite'])
      return { tempFilePath: files.keep({ name: `download${endings[type] ?? ''}`, content }) }
    }
    const task = exchange(settings, { name: 'downloadFile', options, url: text(options.url), init, finish })
    return { ...task, ...told.apis }
  }
}

/** `wx.uploadFile` and `wx.downloadFile` over real HTTP, between the server and the phone's temporary files. */
export function transferApis(settings: HttpSettings, files: PhoneFiles): Record<string, Fn> {
  return { uploadFile: uploadFile(settings, files), downloadFile: downloadFile(settings, files) }
}
