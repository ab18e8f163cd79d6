import { randomUUID } from 'node:crypto'

/** A subscribe message that reached a person. */
export interface SentNotice {
  readonly id: string
  /** ISO 8601, in the sandbox's time. */
  readonly sentAt: string
  readonly openid: string
  readonly templateId: string
  readonly title: string
  /** Where a tap leads; empty where nowhere. */
  readonly page: string
  /** By the names that the person reads. */
  readonly lines: readonly { readonly name: string; readonly value: string }[]
}

/** Everything sent, newest first. */
export class NoticeBox {
  #notices: SentNotice[] = []

  add(notice: Omit<SentNotice, 'id'>): void {
    this.#notices = [{ id: randomUUID(), ...notice }, ...this.#notices]
  }

  /** Without `openid`, all. */
  list(openid?: string): readonly SentNotice[] {
    return openid === undefined ? this.#notices : this.#notices.filter((notice) => notice.openid === openid)
  }
}
