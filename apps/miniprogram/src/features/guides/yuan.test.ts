import { fen } from '@hub/kernel/estimates'
import { expect, it } from 'vitest'
import { inTenThousands, percent, wholeYuan } from './yuan'

it('says sums and rates as people do', () => {
  expect(wholeYuan(fen(400_340))).toBe('¥4,003')
  expect([inTenThousands(fen(70_000_000)), inTenThousands(fen(70_560_000))]).toEqual(['70 万元', '70.6 万元'])
  expect([percent(26_000), percent(25_250)]).toEqual(['2.6%', '2.525%'])
})
