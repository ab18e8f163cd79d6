/** Text messages by a template that the vendor has approved. */
export abstract class Sms {
  /** @throws Error with the vendor's code when the message was not accepted. */
  abstract sendCode(phone: string, code: string, minutes: number): Promise<void>
}
