import Taro from '@tarojs/taro'

/**
 * Where the API lives: a browser is served by it, a mini-program asks by its edition, since development, trial and
 * release have different white-listed domains.
 */
export function apiBase(): string {
  if (process.env.TARO_ENV === 'h5') return ''
  return API_BASES[Taro.getAccountInfoSync().miniProgram.envVersion]
}
