import { expect, it } from 'vitest'
import { iconCss, iconMask, iconNames, iconSvg } from './icons.ts'
import { illustrationLayers } from './illustrations.ts'

it.each(iconNames)('%s stays inside its grid', (name) => {
  const d = /d="([^"]+)"/.exec(iconSvg(name))?.[1] ?? ''
  expect(d).toMatch(/^M[-\d.aAcCzZlLhHvVmM ]+$/)
  const starts = [...d.matchAll(/M([\d.]+) ([\d.]+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
  for (const at of starts) expect(at >= 2 && at <= 22).toBe(true)
})

it('escapes what a stylesheet or a URL would cut off', () => {
  expect(iconMask('home')).toMatch(/^url\("data:image\/svg\+xml,[^"#<>]+"\)$/)
  expect(illustrationLayers('key').every(({ mask }) => /^url\("[^"#<>]+"\)$/.test(mask))).toBe(true)
})

it('has one class per icon', () => {
  expect(iconCss().match(/^\.icon-/gm)).toHaveLength(iconNames.length)
})

it('paints the chosen tab with a ground', () => {
  expect(iconSvg('home', { stroke: '#2a6658', ground: '#ddebe6' })).toContain('fill="#ddebe6"')
})
