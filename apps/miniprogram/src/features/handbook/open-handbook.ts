import { pathOf } from '@hub/contracts/client'
import Taro from '@tarojs/taro'
import { openPdf } from '../../platform/open-pdf'

/** Fetches the handbook of a home and shows it; says so while it takes its time, and when it failed. */
export async function openHandbook(homeId: string): Promise<void> {
  Taro.showLoading({ title: '正在准备手册' }).catch(() => undefined)
  try {
    await openPdf(pathOf('GET /homes/:homeId/handbook.pdf', { params: { homeId } }))
    Taro.hideLoading()
  } catch {
    Taro.hideLoading()
    Taro.showToast({ title: '手册没有打开，请再试一次', icon: 'none' }).catch(() => undefined)
  }
}
