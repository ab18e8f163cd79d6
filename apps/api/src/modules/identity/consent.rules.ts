import { consentPurposes, type ConsentPurpose } from '@hub/contracts'
import { z } from 'zod'

/** One purpose of consent as the data file has it. */
export const ConsentText = z.object({
  purpose: z.enum(consentPurposes),
  version: z.int().positive(),
  required: z.boolean(),
  title: z.string().min(1),
  text: z.string().min(1),
})
export type ConsentText = z.output<typeof ConsentText>

export interface GivenConsent {
  purpose: ConsentPurpose
  version: number
}

/**
 * The consents to write down at log-in: those given now, to a text in force, that are not on record yet.
 * Null when a required one is neither on record nor given: then nothing personal may be stored.
 * Source: 个人信息保护法 §13, §14 (informed, renewed when the text changes).
 */
export function consentsAtLogIn(
  texts: readonly ConsentText[],
  onRecord: readonly GivenConsent[],
  given: readonly GivenConsent[],
): GivenConsent[] | null {
  const has = (list: readonly GivenConsent[], text: ConsentText): boolean =>
    list.some(({ purpose, version }) => purpose === text.purpose && version === text.version)
  const complete = texts.every((text) => !text.required || has(onRecord, text) || has(given, text))
  if (!complete) return null
  return texts
    .filter((text) => has(given, text) && !has(onRecord, text))
    .map(({ purpose, version }) => ({ purpose, version }))
}
