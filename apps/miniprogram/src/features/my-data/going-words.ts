/** What ends with the account, line by line. `invited`: people whom the reader had let in. */
export function goingWords(homes: readonly string[], invited: number): string[] {
  return [
    '手机号、微信绑定、所有设备上的登录',
    ...homes.map((home) => `${home} 的进度、付款和材料，您将看不到`),
    ...(invited > 0 ? [`您邀请的 ${invited} 位家人、租客或代办人，也将看不到`] : []),
    '您上传的文件、写过的留言、日历订阅',
  ]
}
