import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A picture as a phone makes it: large, turned by a mark, and saying where it was taken. */
export const phonePhoto = (width = 4032, height = 3024): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#b7c9c2' } })
    .withExif({ IFD0: { Make: 'PHONE-OF-LIN', Orientation: '6' }, IFD3: { GPSLatitude: '30/1 15/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

/** A small picture; another `shade` (0 to 255) makes another file. */
export const smallPicture = (shade = 120): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: { r: shade, g: 90, b: 70 } } })
    .jpeg()
    .toBuffer()

/** The least that is a PDF. */
export const smallPdf = (words = ''): Buffer =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj %${words}\ntrailer<</Root 1 0 R>>\n%%EOF\n`, 'latin1')

/** A PNG that says how many pixels it unpacks to, in a few hundred bytes. */
export function pngOfSize(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND'),
  ])
}

function chunk(name: string, content: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(name), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
