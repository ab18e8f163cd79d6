import { damagedFile } from './unreadable-file.js'
import { collectXml } from './xml-items.js'

/** The longest text a spreadsheet cell can hold. */
const LONGEST = 32_767

/** The texts that cells refer to by number. Runs of rich text are joined; readings above characters are left out. */
export function readSharedStrings(xml: AsyncIterable<Uint8Array>): Promise<string[]> {
  let text = ''
  let inText = false
  let inReading = false
  return collectXml<string>(xml, (emit) => ({
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') inReading = true
      if (name === 't') inText = !inReading
    },
    text(part) {
      if (inText) text += part
      if (text.length > LONGEST) throw damagedFile()
    },
    close(name) {
      if (name === 't') inText = false
      if (name === 'rPh') inReading = false
      if (name === 'si') emit(plainText(text))
    },
  }))
}

/** Spreadsheets write control characters as `_x000D_`. */
export function plainText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
