import type { PhoneFile, PhoneFiles } from './phone-files.ts'
import type { Fn } from './realm.ts'
import { record, text } from './realm.ts'
import type { Callbacks } from './wx-callbacks.ts'
import type { Privacy } from './wx-privacy.ts'

/** What the person in front of the phone will do when WeChat opens a sheet, a camera, an album or a chat. */
export interface Choice {
  /** The line of the action sheet that is tapped; without it the sheet is closed. */
  line?: string
  /** What is photographed or picked; none: thought better of it. */
  files?: PhoneFile[]
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

/** WeChat's sheets of choices and its pickers for photos and files of a chat, answered by the test. */
export class Choosing {
  next: Choice = {}
  private readonly files: PhoneFiles
  private readonly callbacks: Callbacks
  private readonly privacy: Privacy

  constructor(files: PhoneFiles, callbacks: Callbacks, privacy: Privacy) {
    this.files = files
    this.callbacks = callbacks
    this.privacy = privacy
  }

  apis(): Record<string, Fn> {
    return {
      showActionSheet: (options) => {
        this.sheet(options)
      },
      chooseMedia: this.privacy.guard('chooseMedia', (options) => {
        this.media(options)
      }),
      chooseMessageFile: this.privacy.guard('chooseMessageFile', (options) => {
        this.fromChat(options)
      }),
    }
  }

  private sheet(options: unknown): void {
    const lines = strings(record(options).itemList)
    if (lines.length === 0 || lines.length > 6) {
      this.fail('showActionSheet', options, 'parameter error: itemList should have 1 to 6 items')
      return
    }
    const tapIndex = lines.indexOf(this.next.line ?? '')
    if (tapIndex < 0) this.fail('showActionSheet', options, 'cancel')
    else this.callbacks.succeed(options, { tapIndex, errMsg: 'showActionSheet:ok' })
  }

  /** Up to 20 of the album, one of the camera. */
  private media(options: unknown): void {
    const { count, sourceType } = record(options)
    const most = strings(sourceType).join() === 'camera' ? 1 : Math.min(Number(count ?? 9), 20)
    const chosen = this.take(most)
    if (chosen.length === 0) {
      this.fail('chooseMedia', options, 'cancel')
      return
    }
    const tempFiles = chosen.map((file) => ({
      ...{ tempFilePath: this.files.keep(file), size: file.content.byteLength, fileType: 'image' },
    }))
    this.callbacks.succeed(options, { type: 'image', tempFiles, errMsg: 'chooseMedia:ok' })
  }

  /** Up to 100; `extension` hides the others, where the type is `file`. */
  private fromChat(options: unknown): void {
    const { count, type, extension } = record(options)
    const endings = strings(extension)
    const isShown = ({ name }: PhoneFile) =>
      type !== 'file' || endings.length === 0 || endings.some((ending) => name.endsWith(`.${ending}`))
    const chosen = this.take(Math.min(Number(count), 100)).filter(isShown)
    if (chosen.length === 0) {
      this.fail('chooseMessageFile', options, 'cancel')
      return
    }
    const tempFiles = chosen.map((file) => ({
      ...{ path: this.files.keep(file), size: file.content.byteLength, name: file.name },
      ...{ type: text(type, 'all'), time: Math.floor(Date.now() / 1000) },
    }))
    this.callbacks.succeed(options, { tempFiles, errMsg: 'chooseMessageFile:ok' })
  }

  private take(most: number): PhoneFile[] {
    const { files = [] } = this.next
    this.next = {}
    return files.slice(0, most)
  }

  private fail(api: string, options: unknown, why: string): void {
    this.next = {}
    this.callbacks.fail(options, { errMsg: `${api}:fail ${why}` })
  }
}
