/** What a phone reckons for itself; apart from the index, whose splits need `bigint`. */
export { addFen, fen, formatYuan } from './fen.ts'
export type { Fen } from './fen.ts'
export * from './loan.ts'
export * from './purchase-estimates.ts'
