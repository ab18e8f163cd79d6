import { expect, it } from 'vitest'
import { fen, formatYuan } from '../../kernel/src/index.ts'
import { yuan } from './wording.ts'

it.each([0, 5, 50, 100, 863_532, 89_400_000, 298_000_000, -300, 100_000_000_000_00])(
  '%i fen as the kernel writes it',
  (n) => {
    expect(yuan(n)).toBe(formatYuan(fen(n)))
  },
)
