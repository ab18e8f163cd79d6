import { colours } from '@hub/design'
import { expect, it } from 'vitest'
import { palette } from './palette.js'

it('the colours on paper are those on the screen', () => {
  expect(colours.light).toMatchObject(palette)
})
