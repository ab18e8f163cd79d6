import { consoleRadius, cssVariables } from '@hub/design'

/** Writes the design tokens as CSS variables, with the tighter radii of the console. Called once, before the first render. */
export function applyTokens(): void {
  const style = document.createElement('style')
  const radii = Object.entries(consoleRadius).map(([part, size]) => `--radius-${part}: ${String(size)}px;`)
  style.textContent = `${cssVariables(':root')}:root { ${radii.join(' ')} }`
  document.head.prepend(style)
}
