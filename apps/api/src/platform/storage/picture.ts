import sharp from 'sharp'

const longestSide = 2560
const thumbSide = 320
/** A phone's camera has up to 108 million pixels; unpacking takes 3 bytes each. */
const mostPixels = 120_000_000

export interface Picture {
  readonly full: Buffer
  readonly thumb: Buffer
}

/**
 * A picture as we keep it: upright, at most 2560 pixels long, as JPEG, and drawn anew, so that neither where and by whom
 * it was taken nor anything hidden behind the pixels stays with it.
 *
 * @returns why it cannot be read, in Chinese, where that is so
 */
export async function preparePicture(content: Uint8Array): Promise<Picture | { fault: string }> {
  try {
    const { width, height } = await sharp(content, { limitInputPixels: false }).metadata()
    if (width * height > mostPixels)
      return { fault: `图片有 ${String(width)}×${String(height)} 像素，太大了，请缩小后再传` }
    const options = { limitInputPixels: mostPixels, failOn: 'error', pages: 1, sequentialRead: true } as const
    const upright = sharp(content, options).autoOrient().flatten({ background: '#ffffff' })
    const full = await upright.resize(fitting(longestSide)).jpeg({ quality: 84 }).toBuffer()
    const thumb = await sharp(full).resize(fitting(thumbSide)).jpeg({ quality: 76 }).toBuffer()
    return { full, thumb }
  } catch {
    return { fault: '图片打不开，可能没有传完整，请重新选择或拍一张' }
  }
}

const fitting = (side: number) => ({ width: side, height: side, fit: 'inside', withoutEnlargement: true }) as const
