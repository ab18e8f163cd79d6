/** A photo of a post that is being written. */
export interface Photo {
  /** Of this page only. */
  key: string
  /** Of the stored file, once it has arrived. */
  id: string | null
  /** What the browser shows of it. */
  url: string
  name: string
  /** Share sent, 0 to 1. */
  share: number
  fault: string | null
}

/** One photo moved by a place; at the end it stays. */
export function moved(photos: readonly Photo[], key: string, by: -1 | 1): Photo[] {
  const from = photos.findIndex((photo) => photo.key === key)
  const one = photos[from]
  const other = photos[from + by]
  if (!one || !other) return [...photos]
  return photos.map((photo) => (photo === one ? other : photo === other ? one : photo))
}

/** Why it cannot be told yet, or null. */
export function photosFault(photos: readonly Photo[]): string | null {
  if (photos.some(({ fault }) => fault !== null)) return '有照片没有传上去，请拿掉或重新选'
  return photos.some(({ id }) => id === null) ? '照片还在上传' : null
}
