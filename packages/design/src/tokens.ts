/** Colour tokens that exist in both themes. Names are those of the visual language; CSS writes them in kebab case. */
export const colourNames = [
  'brand700',
  'brand600',
  'brand500',
  'brand100',
  'brand50',
  'onBrand',
  'accent600',
  'accent100',
  'page',
  'surface',
  'raised',
  'line',
  'ink',
  'ink2',
  'ink3',
  'ok',
  'warn',
  'danger',
  'info',
  'okGround',
  'warnGround',
  'dangerGround',
  'infoGround',
] as const

export type ColourName = (typeof colourNames)[number]
export type Theme = 'light' | 'dark'

const light: Record<ColourName, string> = {
  brand700: '#1e4d43',
  brand600: '#2a6658',
  brand500: '#3a7f6f',
  brand100: '#ddebe6',
  brand50: '#f1f7f5',
  onBrand: '#ffffff',
  accent600: '#8c4d1f',
  accent100: '#f6e8da',
  page: '#f7f4ee',
  surface: '#ffffff',
  raised: '#ffffff',
  line: '#e9e3d8',
  ink: '#1d2320',
  ink2: '#4f5853',
  ink3: '#69716d',
  ok: '#22673e',
  warn: '#845408',
  danger: '#a3322a',
  info: '#285a80',
  okGround: '#e4f2ea',
  warnGround: '#fbf0da',
  dangerGround: '#fae7e4',
  infoGround: '#e4eef5',
}

const dark: Record<ColourName, string> = {
  brand700: '#9ccbbe',
  brand600: '#7db8a8',
  brand500: '#5fa392',
  brand100: '#22352f',
  brand50: '#1f2c27',
  onBrand: '#111513',
  accent600: '#d79a68',
  accent100: '#35271b',
  page: '#111513',
  surface: '#1a201d',
  raised: '#222926',
  line: '#2c3430',
  ink: '#edf1ee',
  ink2: '#b4bdb8',
  ink3: '#8f9892',
  ok: '#6fbf8d',
  warn: '#e0ae5a',
  danger: '#e58a82',
  info: '#82b4d8',
  okGround: '#1b2b22',
  warnGround: '#2e2616',
  dangerGround: '#321d1b',
  infoGround: '#1a2630',
}

/** Hex colours per theme. `onBrand` is the text on a filled brand button: white on pine, dark on light pine. */
export const colours: Record<Theme, Record<ColourName, string>> = { light, dark }

/** Font sizes in CSS px at the normal setting. */
export const fontSizes = { number: 28, title: 22, heading: 18, body: 16, secondary: 14, caption: 12 } as const

/** Care mode enlarges type by this factor and sets pages in one column. */
export const careScale = 1.25

/** Distances in CSS px. */
export const space = { 1: 4, 2: 8, 3: 12, 4: 16, 5: 20, 6: 24, 8: 32 } as const

/** Corner radii in CSS px. The console uses smaller ones because it is denser. */
export const radius = { card: 16, control: 12, tag: 6 } as const
export const consoleRadius = { card: 12, control: 8, tag: 6 } as const

/** Smallest side of anything that can be touched, CSS px (WCAG 2.5.5). */
export const touchTarget = 44

/** Only what floats has a shadow; the dark theme tells floating by `raised` instead. */
export const shadows: Record<Theme, { float: string }> = {
  light: { float: '0 8px 24px rgba(29, 35, 32, 0.12)' },
  dark: { float: 'none' },
}

/** Durations in milliseconds; 0 under `prefers-reduced-motion`. */
export const motion = { fast: 150, slow: 250, easing: 'ease-out' } as const

/** System Chinese stack: nothing is downloaded. */
export const fontFamily =
  "-apple-system, 'PingFang SC', 'HarmonyOS Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif"
