import Taro from '@tarojs/taro'

async function offerRestart(apply: () => void): Promise<void> {
  const { confirm } = await Taro.showModal({
    title: '有新版本',
    content: '已经下载好了，重新打开就能用。',
    confirmText: '现在更新',
    cancelText: '稍后',
  })
  if (confirm) apply()
}

/** WeChat downloads new versions by itself but runs them only after a restart: ask when one is ready. */
export function watchUpdates(): void {
  if (process.env.TARO_ENV !== 'weapp') return
  const manager = Taro.getUpdateManager()
  manager.onUpdateReady(() => {
    offerRestart(() => {
      manager.applyUpdate()
    }).catch(() => undefined)
  })
}

const updateWords =
  process.env.TARO_ENV === 'h5'
    ? '这个页面太旧了，刷新一下就是新的。'
    : '这个版本太旧了。请关闭后重新打开，就会自动更新。'

let asking: Promise<void> | undefined

/** The API no longer serves this version (`client.outdated`): the only way on is the new one. Asks once at a time. */
export function askForUpdate(): void {
  asking ??= insistOnUpdate()
    .catch(() => undefined)
    .finally(() => {
      asking = undefined
    })
}

async function insistOnUpdate(): Promise<void> {
  await Taro.showModal({
    title: '请更新后再用',
    content: updateWords,
    showCancel: false,
    confirmText: process.env.TARO_ENV === 'h5' ? '刷新' : '知道了',
  })
  if (process.env.TARO_ENV === 'h5') location.reload()
  else Taro.getUpdateManager().applyUpdate()
}
