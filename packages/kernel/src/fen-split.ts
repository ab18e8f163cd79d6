import { fen } from './fen.ts'
import type { Fen } from './fen.ts'

interface Share {
  readonly position: number
  readonly floor: bigint
  readonly remainder: bigint
}

/**
 * Splits an amount in proportion to weights by the largest remainder, so that the parts always add up to it.
 * Where remainders are equal the earlier part takes the fen; a debt splits as the mirror of the amount.
 * The products are taken in `bigint`: amount × weight soon leaves the safe range.
 * @param weights whole numbers, none negative, at least one above nought (areas in cm², days, people).
 * @throws RangeError for weights that cannot carry a split.
 */
export function splitFen(total: Fen, weights: readonly number[]): Fen[] {
  if (!weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0)) {
    throw new RangeError('weights are whole numbers and not negative')
  }
  const sum = weights.reduce((running, weight) => running + BigInt(weight), 0n)
  if (sum === 0n) throw new RangeError('at least one weight must be above nought')

  const size = BigInt(Math.abs(total))
  const shares = weights.map((weight, position): Share => {
    const product = size * BigInt(weight)
    return { position, floor: product / sum, remainder: product % sum }
  })
  const missing = Number(size - shares.reduce((running, share) => running + share.floor, 0n))
  const roundedUp = new Set(
    [...shares]
      .sort((a, b) => (a.remainder === b.remainder ? a.position - b.position : a.remainder > b.remainder ? -1 : 1))
      .slice(0, missing)
      .map((share) => share.position),
  )
  const sign = total < 0 ? -1 : 1
  return shares.map((share) => fen(sign * (Number(share.floor) + (roundedUp.has(share.position) ? 1 : 0))))
}
