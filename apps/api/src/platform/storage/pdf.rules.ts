const zipEnd = Buffer.from('PK\x05\x06', 'latin1')

/**
 * Why a file that begins like a PDF is not one that we hand on: it must be nothing but a PDF from its first byte to its
 * last, with no archive hidden behind it, and unbroken.
 */
export function pdfFault(content: Uint8Array): string | null {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const end = bytes.lastIndexOf('%%EOF')
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-')) || end < 0) return 'PDF 不完整，请重新导出后再传'
  const rest = bytes.subarray(end + 5)
  const archive = bytes.subarray(-65_557).includes(zipEnd)
  if (archive || rest.some((byte) => !blank.has(byte))) return 'PDF 里夹带了别的内容，请重新导出后再传'
  return null
}

/** White space of a PDF. */
const blank = new Set([0, 9, 10, 12, 13, 32])
