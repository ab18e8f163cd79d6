import Taro from '@tarojs/taro'
import { apiBase } from '../../platform/api-base'

/** A browser saves the file. A mini-program cannot open a ZIP, so it gives the address, which holds for some minutes. */
export async function fetchCopy(url: string): Promise<void> {
  if (process.env.TARO_ENV === 'h5') {
    window.location.assign(url)
    return
  }
  try {
    await Taro.setClipboardData({ data: apiBase() + url })
  } catch {
    await Taro.showToast({ title: '没有复制成功，请允许使用剪贴板后再点一次', icon: 'none' })
    return
  }
  await Taro.showModal({
    title: '下载地址已复制',
    content: '5 分钟内粘贴到手机或电脑的浏览器里打开，就能保存。过期了回到这里再点一次。',
    showCancel: false,
    confirmText: '知道了',
  })
}
