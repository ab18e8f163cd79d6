import { ConfigProvider } from '@nutui/nutui-react-taro'
import type { PropsWithChildren, ReactNode } from 'react'
import { appearanceClass } from '../../platform/theme/appearance'
import { nutuiTheme } from '../../platform/theme/nutui-theme'
import { useAppearance } from '../../platform/theme/use-appearance'
import { PrivacySheet } from '../privacy-sheet/privacy-sheet'
import { OfflineBanner } from '../offline-banner/offline-banner'
import './page-frame.scss'

export interface PageFrameProps {
  /** A {@link TopBar} on pages that draw their own title. */
  top?: ReactNode
}

/** The root of every page: theme, care mode, NutUI in our colours, the offline banner, WeChat's privacy question. */
export function PageFrame({ top, children }: PropsWithChildren<PageFrameProps>): ReactNode {
  const look = useAppearance()
  return (
    <ConfigProvider
      theme={nutuiTheme}
      className={`page-frame ${top ? '' : 'page-frame--titled'} ${appearanceClass(look)}`}
    >
      {top}
      <OfflineBanner />
      {children}
      <PrivacySheet />
    </ConfigProvider>
  )
}
