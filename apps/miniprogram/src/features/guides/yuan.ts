import { fen, formatYuan, type Fen } from '@hub/kernel/estimates'

/** Whole yuan, `¥4,003`: an estimate has no fen. */
export const wholeYuan = (amount: Fen): string => formatYuan(fen(Math.round(amount / 100) * 100)).replace(/\.00$/, '')

/** `70 万元`, `70.5 万元`: as people speak of large sums. */
export function inTenThousands(amount: Fen): string {
  const tenths = Math.round(amount / 100_000)
  return `${tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1)} 万元`
}

/** `2.6%`, `2.525%` */
export const percent = (ppm: number): string => `${String(ppm / 10_000)}%`
