import type { NutCSSVariables } from '@nutui/nutui-react-taro/dist/es/packages/configprovider/types'

/** NutUI's own names mapped to our tokens, so that its parts follow theme and care mode; its red appears nowhere. */
export const nutuiTheme: Partial<Record<NutCSSVariables, string>> = {
  nutuiColorPrimary: 'var(--brand-600)',
  nutuiColorPrimaryStop1: 'var(--brand-600)',
  nutuiColorPrimaryStop2: 'var(--brand-600)',
  nutuiColorPrimaryPressed: 'var(--brand-700)',
  nutuiColorTitle: 'var(--ink)',
  nutuiColorText: 'var(--ink-2)',
  nutuiColorTextHelp: 'var(--ink-3)',
  nutuiColorBorder: 'var(--line)',
  nutuiColorBackground: 'var(--page)',
  nutuiColorBackgroundOverlay: 'var(--raised)',
  nutuiColorBackgroundSunken: 'var(--page)',
  nutuiColorMask: 'rgba(0, 0, 0, 0.5)',
  nutuiFontSizeBase: 'var(--font-secondary)',
  nutuiFontSizeL: 'var(--font-body)',
  nutuiFontSizeXl: 'var(--font-heading)',
  nutuiPopupBorderRadius: 'var(--radius-card)',
  nutuiPopupTitleFontSize: 'var(--font-heading)',
  nutuiOverlayAnimationDuration: 'var(--motion-slow)',
  nutuiPopupAnimationDuration: 'var(--motion-slow)',
}
