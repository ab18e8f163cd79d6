import Taro, { useLaunch, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren, ReactNode } from 'react'
import { watchNetwork } from './platform/network'
import { watchPrivacy } from './platform/privacy-gate'
import { followSystemAppearance } from './platform/theme/appearance'
import { watchUpdates } from './platform/update'
import './platform/theme/tokens.css'
import './platform/theme/icons.css'
import './app.scss'

export default function App({ children }: PropsWithChildren): ReactNode {
  useLaunch(() => {
    followSystemAppearance()
    watchNetwork()
    watchUpdates()
    watchPrivacy()
  })
  // An old link or a mistyped address leads home instead of to an empty screen.
  usePageNotFound(() => {
    Taro.reLaunch({ url: '/pages/home/index' }).catch(() => undefined)
  })
  return children
}
