/** The phone a mini-program runs on; a test changes what it needs. Sizes in CSS px of an iPhone 12 to 14. */
export interface Device {
  theme: 'light' | 'dark'
  /** WeChat's text size, px; 16 is its default. */
  fontSizeSetting: number
  fontSizeScaleFactor: number
  envVersion: 'develop' | 'trial' | 'release'
  online: boolean
  screenWidth: number
  screenHeight: number
  statusBarHeight: number
}

export const iPhone: Device = {
  theme: 'light',
  fontSizeSetting: 16,
  fontSizeScaleFactor: 1,
  envVersion: 'develop',
  online: true,
  screenWidth: 390,
  screenHeight: 844,
  statusBarHeight: 47,
}

/** Where WeChat draws its capsule. */
export const capsule = { top: 51, right: 383, bottom: 83, left: 296, width: 87, height: 32 } as const

/** Heights of what WeChat draws around a page, px. */
export const frame = { titleBar: 44, tabBar: 49, homeIndicator: 34 } as const

/** What `getSystemInfo`, `getWindowInfo`, `getAppBaseInfo` and `getDeviceInfo` say together. */
export function systemInfo(device: Device): Record<string, unknown> {
  const { screenWidth, screenHeight, statusBarHeight } = device
  return {
    ...device,
    brand: 'iPhone',
    model: 'iPhone 13',
    platform: 'ios',
    system: 'iOS 17.0',
    language: 'zh_CN',
    version: '8.0.50',
    SDKVersion: '3.7.0',
    pixelRatio: 3,
    benchmarkLevel: 1,
    windowWidth: screenWidth,
    windowHeight: screenHeight - statusBarHeight - frame.titleBar,
    safeArea: {
      left: 0,
      right: screenWidth,
      top: statusBarHeight,
      bottom: screenHeight - frame.homeIndicator,
      width: screenWidth,
      height: screenHeight - statusBarHeight - frame.homeIndicator,
    },
  }
}
