const hexDigits = '0123456789abcdef'

/**
 * A key for `Idempotency-Key`. It has to differ from the keys of other writes of the same person, not to be secret:
 * a mini-program has no `crypto`.
 */
export function randomKey(): string {
  return Array.from({ length: 32 }, () => hexDigits.charAt(Math.floor(Math.random() * 16))).join('')
}
