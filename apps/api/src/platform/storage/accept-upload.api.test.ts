import sharp from 'sharp'
import yazl from 'yazl'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { phonePhoto, pngOfSize, smallPdf, smallPicture } from '../../../../../tests/support/pictures-to-send.js'
import { openWorld, type World } from '../../../../../tests/support/world/index.js'
import { DomainError } from '../http/domain-error.js'
import { fileKey } from './file-key.js'
import { AcceptUpload, type Accepts, uploadHash } from './accept-upload.js'
import { Storage } from './storage.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false })
})
afterAll(() => world.close())

const about = { projectId: null, purpose: 'test', creator: { kind: 'system', id: null } } as const
const accept = (content: Buffer, accepts: Accepts = 'pictures-and-pdf'): Promise<string> =>
  world.get(AcceptUpload).execute({ content }, accepts, about)
const rowOf = (id: string) =>
  world.database.kysely.selectFrom('storedFile').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
async function contentOf(id: string, size: 'full' | 'thumb' = 'full'): Promise<Buffer> {
  const stream = await world.get(Storage).open(fileKey(null, id, size))
  if (!stream) throw new Error('nothing is kept')
  return buffer(stream)
}
async function refusalOf(content: Buffer, accepts?: Accepts): Promise<string> {
  try {
    await accept(content, accepts)
    return 'taken'
  } catch (error) {
    if (error instanceof DomainError) return `${error.code} ${error.message}`
    throw error
  }
}
async function zip(): Promise<Buffer> {
  const file = new yazl.ZipFile()
  file.addBuffer(Buffer.from('hello'), 'a.txt')
  file.end()
  return buffer(file.outputStream)
}

it('makes a large photo upright, smaller and silent about where and by whom it was taken', async () => {
  const photo = await phonePhoto()
  expect(photo.toString('latin1')).toContain('PHONE-OF-LIN')
  const id = await accept(photo)
  const kept = await contentOf(id)
  const { width, height, exif, orientation, format } = await sharp(kept).metadata()
  expect({ width, height, exif, orientation, format }).toEqual({
    ...{ width: 1920, height: 2560, exif: undefined, orientation: undefined, format: 'jpeg' },
  })
  expect(kept.toString('latin1')).not.toContain('PHONE-OF-LIN')
  const thumb = await contentOf(id, 'thumb')
  expect(await sharp(thumb).metadata()).toMatchObject({ width: 240, height: 320 })
  expect(await rowOf(id)).toMatchObject({
    ...{ contentType: 'image/jpeg', bytes: kept.length, thumbBytes: thumb.length, ownerId: null },
    sha256: uploadHash(photo),
  })
})

it('takes PNG and WebP as pictures, and a PDF as it is', async () => {
  const picture = sharp(await smallPicture())
  for (const made of [await picture.clone().png().toBuffer(), await picture.clone().webp().toBuffer()]) {
    expect(await sharp(await contentOf(await accept(made))).metadata()).toMatchObject({ format: 'jpeg', width: 60 })
  }
  const pdf = smallPdf()
  const id = await accept(pdf)
  expect(await contentOf(id)).toEqual(pdf)
  expect(await rowOf(id)).toMatchObject({ contentType: 'application/pdf', bytes: pdf.length, thumbBytes: null })
})

it('leaves nothing of what hides behind the pixels of a picture', async () => {
  const hidden = Buffer.concat([await smallPicture(), await zip(), Buffer.from('<script>alert(1)</script>')])
  const kept = await contentOf(await accept(hidden))
  expect(kept.includes('PK\x05\x06')).toBe(false)
  expect(kept.includes('<script>')).toBe(false)
})

it.each<[string, () => Buffer | Promise<Buffer>, string]>([
  [
    'a program under the name of a photo',
    () => Buffer.from(`MZ${'\0'.repeat(500)}`),
    'file.kind_refused 这是程序，不是图片或 PDF',
  ],
  ['a zip as .jpg', zip, 'file.kind_refused 这是压缩包，请解压后传里面的图片或 PDF'],
  [
    'a drawing',
    () => Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    'file.kind_refused 这种图片收不了，请传 JPG、PNG 或 WebP',
  ],
  [
    'a web page',
    () => Buffer.from('<!doctype html><script>1</script>'),
    'file.kind_refused 认不出这个文件，请传 JPG、PNG、WebP 图片或 PDF',
  ],
  [
    'a GIF',
    () => Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'),
    'file.kind_refused 这种图片收不了，请传 JPG、PNG 或 WebP',
  ],
  [
    'a photo of an iPhone that only iPhones read',
    () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    'file.kind_refused 这是 iPhone 的 HEIC 照片，请把相机格式改成「兼容性最佳」重拍，或截图后再传',
  ],
  [
    'half a photo',
    async () => (await phonePhoto(800, 600)).subarray(0, 900),
    'file.unreadable 图片打不开，可能没有传完整，请重新选择或拍一张',
  ],
  [
    'a PDF with an archive behind it',
    async () => Buffer.concat([smallPdf(), await zip()]),
    'file.unreadable PDF 里夹带了别的内容，请重新导出后再传',
  ],
  [
    'a PDF whose archive ends like a PDF',
    async () => Buffer.concat([smallPdf(), await zip(), Buffer.from('%%EOF')]),
    'file.unreadable PDF 里夹带了别的内容，请重新导出后再传',
  ],
  ['half a PDF', () => smallPdf().subarray(0, 40), 'file.unreadable PDF 不完整，请重新导出后再传'],
])('refuses %s in plain words', async (_, content, words) => {
  expect(await refusalOf(await content())).toBe(words)
})

it('refuses a bomb of 20,000 × 20,000 pixels before it is unpacked', async () => {
  const bomb = pngOfSize(20_000, 20_000)
  const before = process.cpuUsage()
  expect(await refusalOf(bomb)).toBe('file.unreadable 图片有 20000×20000 像素，太大了，请缩小后再传')
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000)
})

it('takes no PDF where pictures are asked for', async () => {
  expect(await refusalOf(smallPdf(), 'pictures')).toBe('file.kind_refused 这里只收图片，PDF 请截图后再传')
})
