import { colours, cssVariables, iconCss } from '@hub/design'
import { expect, it } from 'vitest'
import theme from '../../theme.json' with { type: 'json' }

// `vitest run` on this file with `-u` writes the two stylesheets anew.
it('tokens.css is what the tokens say', async () => {
  await expect(cssVariables('page, :root')).toMatchFileSnapshot('tokens.css')
})

it('icons.css is what the icons say', async () => {
  await expect(iconCss()).toMatchFileSnapshot('icons.css')
})

it.each(['light', 'dark'] as const)('theme.json takes its %s colours from the tokens', (name) => {
  const { page, tabGround, tabText, tabChosen } = theme[name]
  const { page: ground, surface, ink3, brand600 } = colours[name]
  expect({ page, tabGround, tabText, tabChosen }).toEqual({
    page: ground,
    tabGround: surface,
    tabText: ink3,
    tabChosen: brand600,
  })
})
