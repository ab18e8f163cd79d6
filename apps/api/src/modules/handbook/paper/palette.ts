/** The light tokens of `@hub/design`, which a test compares; paper has no dark theme. */
export const palette = {
  brand700: '#1e4d43',
  brand600: '#2a6658',
  brand100: '#ddebe6',
  brand50: '#f1f7f5',
  accent600: '#8c4d1f',
  accent100: '#f6e8da',
  line: '#e9e3d8',
  ink: '#1d2320',
  ink2: '#4f5853',
  ink3: '#69716d',
  danger: '#a3322a',
  onBrand: '#ffffff',
} as const
