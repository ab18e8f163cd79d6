import { fen, type Fen } from '@hub/kernel'
import type { Cell } from '../reading/table.js'
import { compactText } from './cell-text.js'
import { readScaled } from './decimal.js'
import { andThen, fault, read, type Reading } from './reading.js'

const AMOUNT = /^(?:[¥￥]|rmb|cny|人民币)?([+-]?[\d.,]*)(亿元?|万元?|元整?)?$/iu
/** Decimals from the written unit down to fen. */
const PLACES = { 元: 2, 万: 6, 亿: 10 } as const
type Unit = keyof typeof PLACES
const EXAMPLE: Record<Unit, string> = { 元: '1234567.89', 万: '123.46 万', 亿: '1.2 亿' }

/** No home costs less than ¥10,000 or more than ¥1,000,000,000: outside it, the unit was mistaken. */
const LEAST = 10_000_00
const MOST = 1_000_000_000_00

/**
 * A price: `￥1,234,567.89`, `123.46万`, or a plain number in the unit of its heading (`总价(万元)`).
 * A unit in the cell wins over the one of the heading.
 */
export function readPrice(cell: Cell, heading: string): Reading<Fen> {
  return andThen(readSum(cell, heading), checkPrice)
}

function readSum(cell: Cell, heading: string): Reading<number> {
  const match = AMOUNT.exec(compactText(cell))
  const [, digits = '', written] = match ?? []
  const unit = unitOf(written) ?? unitOf(/[(（【[]?\s*(亿|万)\s*元?\s*[)）】\]]?\s*$/u.exec(heading)?.[1]) ?? '元'
  if (!match || digits === '') return fault(`不是金额，应如 ${EXAMPLE[unit]}`)
  return readScaled(digits, PLACES[unit], EXAMPLE[unit])
}

/** Any sum, with the unit of {@link readPrice}; below nought only where money can go back. */
export function readAmount({ negative }: { negative: boolean }): (cell: Cell, heading: string) => Reading<Fen> {
  return (cell, heading) =>
    andThen(readSum(cell, heading), (amount) => {
      if (amount === 0) return fault('金额是 0：没有金额请删去这一行')
      if (amount < 0 && !negative) return fault('金额是负数，应是正数')
      if (Math.abs(amount) > MOST) return fault('金额超过 10 亿元，像是单位弄错了：请核对是「元」还是「万元」')
      return read(fen(amount))
    })
}

function checkPrice(amount: number): Reading<Fen> {
  if (amount === 0) return fault('总价是 0：还没有定价请留空')
  if (amount < 0) return fault('总价是负数，应是正数')
  if (amount < LEAST) return fault('总价不到 1 万元，像是漏了「万」：应如 1234567.89 或 123.46 万')
  if (amount > MOST) return fault('总价超过 10 亿元，像是单位弄错了：请核对是「元」还是「万元」')
  return read(fen(amount))
}

function unitOf(written: string | undefined): Unit | undefined {
  const first = written?.[0]
  return first === '元' || first === '万' || first === '亿' ? first : undefined
}
