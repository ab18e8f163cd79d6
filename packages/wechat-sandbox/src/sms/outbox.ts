import { randomUUID } from 'node:crypto'

/** A text message that the sandbox took for delivery. */
export interface SentMessage {
  readonly id: string
  /** ISO 8601, in the sandbox's time. */
  readonly sentAt: string
  /** `+86` and 11 digits. */
  readonly phone: string
  readonly signName: string
  readonly templateId: string
  readonly templateParams: readonly string[]
  /** The first parameter of 4 to 6 digits: the one-time code, where the message carries one. */
  readonly code: string | null
  readonly serialNo: string
}

/** Everything sent, newest first. */
export class Outbox {
  #messages: SentMessage[] = []

  add(message: Omit<SentMessage, 'id' | 'code'>): void {
    const code = message.templateParams.find((param) => /^\d{4,6}$/.test(param)) ?? null
    this.#messages = [{ id: randomUUID(), code, ...message }, ...this.#messages]
  }

  /** `phone` as in {@link SentMessage}; without it, all. */
  list(phone?: string): readonly SentMessage[] {
    return phone === undefined ? this.#messages : this.#messages.filter((message) => message.phone === phone)
  }
}
