import { colours } from '@hub/design'
import Taro from '@tarojs/taro'
import icons from '../../theme.json'
import { appearanceClass } from './appearance'
import type { Appearance } from './appearance'

/** The tabs in the order of app.config, with the names of their icons in theme.json. */
const tabs = [
  { page: 'pages/home/index', icon: 'home', chosen: 'homeChosen' },
  { page: 'pages/me/index', icon: 'me', chosen: 'meChosen' },
] as const
const ignored = () => undefined

/**
 * Carries a chosen theme to what WeChat draws itself: title bar, pull-down ground, tab bar. In a browser these are
 * part of the document, so the classes move up to its root.
 */
export function paintNative(look: Appearance): void {
  if (process.env.TARO_ENV === 'h5') {
    document.documentElement.className = appearanceClass(look)
    return
  }
  const { page, surface, ink3, brand600 } = colours[look.theme]
  const frontColor = look.theme === 'dark' ? '#ffffff' : '#000000'
  Taro.setNavigationBarColor({ frontColor, backgroundColor: page, fail: ignored }).catch(ignored)
  Taro.setBackgroundColor({ backgroundColor: page, fail: ignored }).catch(ignored)
  const path = Taro.getCurrentInstance().router?.path.replace(/^\/|\?.*/g, '')
  if (!tabs.some(({ page: tabPage }) => tabPage === path)) return
  const borderStyle = look.theme === 'dark' ? 'black' : 'white'
  const style = { color: ink3, selectedColor: brand600, backgroundColor: surface, borderStyle } as const
  Taro.setTabBarStyle({ ...style, fail: ignored }).catch(ignored)
  tabs.forEach(({ icon, chosen }, index) => {
    const { [icon]: iconPath, [chosen]: selectedIconPath } = icons[look.theme]
    Taro.setTabBarItem({ index, iconPath, selectedIconPath, fail: ignored }).catch(ignored)
  })
}
