import Taro from '@tarojs/taro'

/** Opens the phone's dialler; a reader who closes it has not failed. */
export function call(phoneNumber: string): void {
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}
