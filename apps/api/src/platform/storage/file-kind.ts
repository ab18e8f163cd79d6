import { fileTypeFromBuffer } from 'file-type'

/** What people may send us, by its content; the name and the sender's word count for nothing. */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'pdf'

const kinds: Partial<Record<string, FileKind>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
}

/** What it is instead, for the sentence of the refusal. */
const others: readonly [RegExp, string][] = [
  [/^image\/hei[cf]/, '这是 iPhone 的 HEIC 照片，请把相机格式改成「兼容性最佳」重拍，或截图后再传'],
  [/^image\/(svg|vnd|gif|tiff|bmp|avif)/, '这种图片收不了，请传 JPG、PNG 或 WebP'],
  [/zip|rar|7z|tar|compress/, '这是压缩包，请解压后传里面的图片或 PDF'],
  [/msdownload|executable|elf|mach|apple-installer/, '这是程序，不是图片或 PDF'],
  [/officedocument|msword|ms-excel|opendocument|x-cfb|rtf/, '请把文档另存为 PDF 再传'],
  [/^video\//, '视频收不了，请传图片或 PDF'],
]

/** The kind of the content, or why it is not taken. */
export async function fileKindOf(content: Uint8Array): Promise<{ kind: FileKind } | { refusal: string }> {
  const told = (await fileTypeFromBuffer(content))?.mime ?? 'unknown'
  const mime = told === 'unknown' || told === 'application/xml' ? guessText(content) : told
  const kind = kinds[mime]
  if (kind) return { kind }
  const words = others.find(([pattern]) => pattern.test(mime))?.[1]
  return { refusal: words ?? '认不出这个文件，请传 JPG、PNG、WebP 图片或 PDF' }
}

/** Drawings and pages are text, which has no first bytes of its own. */
const guessText = (content: Uint8Array): string =>
  /<svg[\s>]/i.test(Buffer.from(content.subarray(0, 4096)).toString('latin1')) ? 'image/svg+xml' : 'unknown'
