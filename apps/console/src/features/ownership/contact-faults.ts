/** What is wrong with a mobile number; undefined: nothing. */
export const phoneFault = (phone: string): string | undefined =>
  /^1[3-9]\d{9}$/.test(phone.trim()) ? undefined : '请填 11 位手机号'

/** What is wrong with the last six of an identity number. */
export const lastSixFault = (lastSix: string): string | undefined =>
  /^\d{5}[\dXx]$/.test(lastSix.trim()) ? undefined : '请填证件号码后六位'
