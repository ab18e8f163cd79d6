import Taro from '@tarojs/taro'
import { apiBase } from './api-base'
import { clientName } from './client-name'
import { renewedToken } from './session/renew'
import { heldAccessToken } from './session/tokens'

async function download(path: string, token: string): Promise<{ status: number; file: string }> {
  const header = { authorization: `Bearer ${token}`, 'x-client': clientName }
  const { statusCode, tempFilePath } = await Taro.downloadFile({ url: apiBase() + path, header })
  return { status: statusCode, file: tempFilePath }
}

/**
 * Downloads a PDF as the person who is logged in and opens it: WeChat with its own reader, a browser in a new tab.
 *
 * @throws Error when it did not come.
 */
export async function openPdf(path: string): Promise<void> {
  const token = heldAccessToken() ?? (await renewedToken(undefined))
  let got = await download(path, token)
  if (got.status === 401) got = await download(path, await renewedToken(token))
  if (got.status !== 200) throw new Error(`not downloaded: ${got.status}`)
  if (process.env.TARO_ENV === 'h5') {
    const link = document.createElement('a')
    link.href = got.file
    link.target = '_blank'
    link.click()
  } else await Taro.openDocument({ filePath: got.file, fileType: 'pdf', showMenu: true })
}
