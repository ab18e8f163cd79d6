import { describe, expect, it } from 'vitest'
import { colours } from './tokens.ts'
import type { ColourName, Theme } from './tokens.ts'

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const everywhere: ColourName[] = ['page', 'surface', 'raised']
const textOn: [ColourName, ColourName[]][] = [
  ['ink', [...everywhere, 'brand100', 'brand50', 'accent100', 'okGround', 'warnGround', 'dangerGround', 'infoGround']],
  ['ink2', [...everywhere, 'brand50', 'accent100', 'okGround', 'warnGround', 'dangerGround', 'infoGround']],
  ['ink3', everywhere],
  ['brand700', [...everywhere, 'brand100', 'brand50']],
  ['brand600', [...everywhere, 'brand100', 'brand50']],
  ['accent600', [...everywhere, 'accent100']],
  ['ok', [...everywhere, 'okGround']],
  ['warn', [...everywhere, 'warnGround']],
  ['danger', [...everywhere, 'dangerGround']],
  ['info', [...everywhere, 'infoGround']],
  ['onBrand', ['brand600', 'brand700']],
]
const cases = (['light', 'dark'] as Theme[]).flatMap((theme) =>
  textOn.flatMap(([text, grounds]) => grounds.map((ground) => [theme, text, ground] as const)),
)

describe('contrast', () => {
  it('measures black on white as 21 : 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  })

  it.each(cases)('%s: %s on %s reaches 4.5 : 1', (theme, text, ground) => {
    expect(contrast(colours[theme][text], colours[theme][ground])).toBeGreaterThanOrEqual(4.5)
  })
})
