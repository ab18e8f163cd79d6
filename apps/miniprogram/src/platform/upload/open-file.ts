import Taro from '@tarojs/taro'
import { apiBase } from '../api-base'

interface Shown {
  url: string
  contentType: string
}

/** The whole address of a file that an answer gave. */
export const fileAddress = (url: string): string => apiBase() + url

/** Shows a picture with the others beside it, or opens a PDF; says so when it could not. */
export async function openFile(file: Shown, all: readonly Shown[]): Promise<void> {
  try {
    await open(file, all)
  } catch {
    await Taro.showToast({ title: '文件没有打开，下拉刷新后再试', icon: 'none' })
  }
}

async function open(file: Shown, all: readonly Shown[]): Promise<void> {
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
  const filePath = await downloaded(file)
  await Taro.openDocument({ filePath, fileType: 'pdf', showMenu: true })
}

/** WeChat calls whatever the server answers a success, also that an address has expired. */
async function downloaded({ url }: Shown): Promise<string> {
  await Taro.showLoading({ title: '正在打开' })
  try {
    const { statusCode, tempFilePath } = await Taro.downloadFile({ url: fileAddress(url) })
    if (statusCode !== 200) throw new Error(`not downloaded: ${statusCode}`)
    return tempFilePath
  } finally {
    Taro.hideLoading()
  }
}
