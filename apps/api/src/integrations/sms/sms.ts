import type { SendOutcome } from '../send-outcome.js'

/** Text messages by a template that the vendor has approved. */
export abstract class Sms {
  /** @throws Error with the vendor's code when the message was not accepted. */
  abstract sendCode(phone: string, code: string, minutes: number): Promise<void>

  /** A reminder or notice by another template of the account. Never throws: what became of it is the answer. */
  abstract sendNotice(phone: string, templateId: string, params: readonly string[]): Promise<SendOutcome>
}
