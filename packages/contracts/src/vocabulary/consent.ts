/** Purposes that a person agrees to one by one; `service` is needed to use the hub at all. */
export const consentPurposes = ['service', 'sharing', 'marketing'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]
