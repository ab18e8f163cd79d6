import { createHash } from 'node:crypto'

/** A file as somebody has it on the phone: a photo, or what was sent in a chat. */
export interface PhoneFile {
  name: string
  content: Uint8Array
}

/** WeChat's temporary files: they have addresses of their own, and are gone when the app ends. */
export class PhoneFiles {
  private readonly kept = new Map<string, PhoneFile>()

  /** @returns the address under which the app may show, send or open it */
  keep(file: PhoneFile): string {
    const extension = /\.\w+$/.exec(file.name)?.[0] ?? ''
    const hash = createHash('md5').update(file.content).digest('hex')
    const path = `wxfile://tmp_${hash}_${String(this.kept.size)}${extension}`
    this.kept.set(path, file)
    return path
  }

  at(path: string): PhoneFile | undefined {
    return this.kept.get(path)
  }
}
