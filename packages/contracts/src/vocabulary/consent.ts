/**
 * Purposes that a person agrees to one by one; `service` is needed to use the hub at all. That data be given to somebody
 * else is agreed to recipient by recipient, in the sharing register.
 */
export const consentPurposes = ['service', 'marketing'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]
