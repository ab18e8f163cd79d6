import { capsule, systemInfo } from './device.ts'
import type { Device } from './device.ts'
import type { Fn, Realm } from './realm.ts'
import { isFn } from './realm.ts'
import type { Callbacks } from './wx-callbacks.ts'

/** APIs that only have to succeed; a test looks at `app.calls` for what was asked of them. */
const succeeding = [
  'showToast',
  'hideToast',
  'showLoading',
  'hideLoading',
  'setNavigationBarTitle',
  'setNavigationBarColor',
  'setBackgroundColor',
  'setBackgroundTextStyle',
  'setTabBarStyle',
  'setTabBarItem',
  'setTabBarBadge',
  'removeTabBarBadge',
  'showTabBar',
  'hideTabBar',
  'startPullDownRefresh',
  'stopPullDownRefresh',
  'pageScrollTo',
  'vibrateShort',
  'previewImage',
  'hideKeyboard',
  'makePhoneCall',
  'requestSubscribeMessage',
]

function measuring(realm: Realm): Fn {
  const box = { left: 0, top: 0, width: 100, height: 40, right: 100, bottom: 40 }
  return () => {
    const callbacks: Fn[] = []
    const asked: Fn = (...args) => {
      callbacks.push(...args.filter(isFn))
      return query
    }
    const chained = [
      'in',
      'select',
      'selectAll',
      'selectViewport',
      'boundingClientRect',
      'scrollOffset',
      'fields',
      'node',
    ]
    const query: Record<string, Fn> = {
      ...Object.fromEntries(chained.map((name) => [name, asked])),
      exec: (done) => {
        setTimeout(() => {
          const results = callbacks.map(() => realm.give(box))
          callbacks.forEach((callback, at) => callback(results[at]))
          if (isFn(done)) done(realm.list(results.length > 0 ? results : [realm.give(box)]))
        })
      },
    }
    return query
  }
}

function observing(): Fn {
  return () => {
    const observer: Record<string, Fn> = {
      relativeTo: () => observer,
      relativeToViewport: () => observer,
      observe: () => undefined,
      disconnect: () => undefined,
    }
    return observer
  }
}

function updating(): Fn {
  const names = ['onCheckForUpdate', 'onUpdateReady', 'onUpdateFailed', 'applyUpdate']
  return () => Object.fromEntries(names.map((name) => [name, () => undefined]))
}

/** What the phone says about itself, and the many small APIs of the interface. */
export function systemApis(device: Device, home: string, realm: Realm, callbacks: Callbacks): Record<string, Fn> {
  const info: Fn = () => realm.give(systemInfo(device))
  const opened: Fn = () => realm.give({ path: home, query: {}, scene: 1001 })
  return {
    ...Object.fromEntries(succeeding.map((name) => [name, callbacks.ok(name)])),
    canIUse: () => true,
    nextTick: (work) => {
      if (isFn(work)) setTimeout(work)
    },
    getSystemInfoSync: info,
    getSystemInfo: callbacks.ok('getSystemInfo', () => systemInfo(device)),
    getWindowInfo: info,
    getDeviceInfo: info,
    getAppBaseInfo: info,
    getSystemSetting: () => realm.give({}),
    getAppAuthorizeSetting: () => realm.give({}),
    getMenuButtonBoundingClientRect: () => realm.give(capsule),
    getAccountInfoSync: () =>
      realm.give({ miniProgram: { appId: 'wx0000000000000000', envVersion: device.envVersion, version: '' } }),
    getLaunchOptionsSync: opened,
    getEnterOptionsSync: opened,
    getNetworkType: callbacks.ok('getNetworkType', () => ({ networkType: device.online ? 'wifi' : 'none' })),
    showModal: callbacks.ok('showModal', () => ({ confirm: true, cancel: false })),
    createSelectorQuery: measuring(realm),
    createIntersectionObserver: observing(),
    getUpdateManager: updating(),
    reportPerformance: () => undefined,
  }
}
