/** The sandbox's control API, as tests use it. */
export class SandboxClient {
  readonly url: string

  constructor(url: string) {
    this.url = url
  }

  /** A fresh code as `wx.login` would give it. */
  async loginCode(openid?: string): Promise<string> {
    return (await this.ask<{ code: string }>('POST', 'login-codes', { openid })).code
  }

  /** A fresh code as the getPhoneNumber button would give it. */
  async phoneCode(phone: string): Promise<string> {
    return (await this.ask<{ code: string }>('POST', 'phone-codes', { phone })).code
  }

  /** Codes sent to a phone so far, newest first. */
  async smsCodes(phone: string): Promise<string[]> {
    const { items } = await this.ask<{ items: { code: string | null }[] }>('GET', `outbox?phone=${phone}`)
    return items.flatMap(({ code }) => code ?? [])
  }

  /** Words of the reminders and notices sent to a phone, newest first. */
  async smsNotices(phone: string): Promise<string[]> {
    type Sent = { code: string | null; templateParams: string[] }
    const { items } = await this.ask<{ items: Sent[] }>('GET', `outbox?phone=${phone}`)
    return items.filter(({ code }) => code === null).map(({ templateParams }) => templateParams.join('，'))
  }

  /** Subscribe messages that arrived, newest first, as the values of their fields. */
  async notices(openid: string): Promise<string[]> {
    type Notice = { lines: { value: string }[] }
    const { items } = await this.ask<{ items: Notice[] }>('GET', `notices?openid=${openid}`)
    return items.map(({ lines }) => lines.map(({ value }) => value).join('，'))
  }

  /** Waits for the code number `count` to a phone: sending is a job. */
  async smsCode(phone: string, count = 1): Promise<string> {
    for (let tries = 0; tries < 200; tries++) {
      const codes = await this.smsCodes(phone)
      if (codes.length >= count && codes[0]) return codes[0]
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error(`no code number ${String(count)} was sent to ${phone}`)
  }

  ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const init =
      body === undefined
        ? { method }
        : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    return fetch(`${this.url}/_sandbox/${path}`, init).then((response) => response.json() as Promise<T>)
  }
}
