const MAINLAND = /^(?:\+86|0086|86)?(1[3-9]\d{9})$/

/**
 * The 11 digits of a mainland mobile number written as `+86…`, `0086…`, `86…` or bare, the four ways Tencent Cloud
 * takes; `undefined` for anything else.
 */
export function mainlandPhone(text: string): string | undefined {
  return MAINLAND.exec(text)?.[1]
}
