import Taro from '@tarojs/taro'
import { apiBase } from '../api-base'

interface Shown {
  url: string
  contentType: string
}

/** The whole address of a file that an answer gave. */
export const fileAddress = (url: string): string => apiBase() + url

/** Shows a picture with the others beside it, or opens a PDF. */
export async function openFile(file: Shown, all: readonly Shown[]): Promise<void> {
  const isPicture = ({ contentType }: Shown) => contentType.startsWith('image/')
  if (isPicture(file)) {
    const urls = all.filter(isPicture).map(({ url }) => fileAddress(url))
    await Taro.previewImage({ current: fileAddress(file.url), urls })
    return
  }
  if (process.env.TARO_ENV === 'h5') {
    window.open(fileAddress(file.url), '_blank', 'noopener')
    return
  }
  const { tempFilePath } = await Taro.downloadFile({ url: fileAddress(file.url) })
  await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf' })
}
