import { careScale, colourNames, colours, fontFamily, fontSizes, motion, radius, shadows, space } from './tokens.ts'
import type { ColourName, Theme } from './tokens.ts'

/** `brand600` → `--brand-600`, `okGround` → `--ok-ground`. */
export function cssVariableName(token: ColourName): string {
  return `--${token.replace(/([A-Z]|\d+)/g, '-$1').toLowerCase()}`
}

function themeLines(theme: Theme): string[] {
  return [
    `color-scheme: ${theme};`,
    ...colourNames.map((name) => `${cssVariableName(name)}: ${colours[theme][name]};`),
    `--shadow-float: ${shadows[theme].float};`,
  ]
}

function typeLines(scale: number): string[] {
  return Object.entries(fontSizes).map(([name, size]) => `--font-${name}: ${size * scale}px;`)
}

function motionLines(fast: number, slow: number): string[] {
  return [`--motion-fast: ${fast}ms;`, `--motion-slow: ${slow}ms;`]
}

function constantLines(): string[] {
  return [
    `--font-family: ${fontFamily};`,
    ...Object.entries(space).map(([step, size]) => `--space-${step}: ${size}px;`),
    ...Object.entries(radius).map(([part, size]) => `--radius-${part}: ${size}px;`),
    `--motion-easing: ${motion.easing};`,
  ]
}

function rule(selectors: string, lines: string[], indent = ''): string {
  return [
    `${selectors
      .split(', ')
      .map((selector) => `${indent}${selector}`)
      .join(',\n')} {`,
    ...lines.map((line) => `${indent}  ${line}`),
    `${indent}}`,
  ].join('\n')
}

function media(query: string, body: string): string {
  return `@media (${query}) {\n${body}\n}`
}

/**
 * All tokens as CSS custom properties.
 *
 * The theme follows the system unless `.theme-dark` or `.theme-light` stands on an ancestor, so a person's own choice
 * wins; `.care` enlarges type. `root` is `:root` in a browser and `page` in a mini-program, or both: `page, :root`.
 */
export function cssVariables(root: string): string {
  return `${[
    rule(root, [...themeLines('light'), ...typeLines(1), ...constantLines(), ...motionLines(motion.fast, motion.slow)]),
    media('prefers-color-scheme: dark', rule(root, themeLines('dark'), '  ')),
    rule('.theme-light', themeLines('light')),
    rule('.theme-dark', themeLines('dark')),
    rule('.care', typeLines(careScale)),
    media('prefers-reduced-motion: reduce', rule(root, motionLines(0, 0), '  ')),
  ].join('\n\n')}\n`
}
