import type { PhoneFile, PhoneFiles } from './phone-files.ts'
import type { Fn } from './realm.ts'
import { record, text } from './realm.ts'
import type { Callbacks } from './wx-callbacks.ts'

const documents = ['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'pdf']

/** WeChat's own reader of documents: what it has opened is kept for the test. */
export class Opening {
  readonly opened: PhoneFile[] = []
  private readonly files: PhoneFiles
  private readonly callbacks: Callbacks

  constructor(files: PhoneFiles, callbacks: Callbacks) {
    this.files = files
    this.callbacks = callbacks
  }

  apis(): Record<string, Fn> {
    return {
      openDocument: (options) => {
        const { filePath, fileType } = record(options)
        const file = this.files.at(text(filePath))
        const type = text(fileType) || (text(filePath).split('.').at(-1) ?? '')
        const refusal = this.refusal(file, type)
        if (refusal === undefined && file) {
          this.opened.push(file)
          this.callbacks.succeed(options, { errMsg: 'openDocument:ok' })
        } else this.callbacks.fail(options, { errMsg: `openDocument:fail ${refusal ?? ''}` })
      },
    }
  }

  private refusal(file: PhoneFile | undefined, type: string): string | undefined {
    if (!file) return "file doesn't exist"
    if (!documents.includes(type)) return 'filetype not supported'
    const begins = Buffer.from(file.content.subarray(0, 5)).toString('latin1')
    return type === 'pdf' && begins !== '%PDF-' ? 'file can not be read' : undefined
  }
}
