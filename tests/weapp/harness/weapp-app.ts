import { windowOf } from './app-json.ts'
import type { AppJson } from './app-json.ts'
import type { Timers } from './clock.ts'
import type { Device } from './device.ts'
import type { Fault, Faults } from './faults.ts'
import { Gestures } from './gestures.ts'
import type { WxCall } from './wx-call.ts'
import type { PageStack } from './page-stack.ts'
import { record, text } from './realm.ts'
import type { Realm } from './realm.ts'
import type { Render } from './view-layer.ts'
import { attribute, closest, findAll, wordsOf } from './view-node.ts'
import type { Target, ViewNode } from './view-node.ts'
import type { PhoneFile, PhoneFiles } from './phone-files.ts'
import type { Audio, Sound } from './wx-audio.ts'
import type { Choice, Choosing } from './wx-choosing.ts'
import type { Opening } from './wx-opening.ts'
import type { WxEvents } from './wx-events.ts'
import type { Privacy } from './wx-privacy.ts'
import type { KeptStorage } from './wx-storage.ts'

export interface WeappParts {
  dist: string
  appJson: AppJson
  device: Device
  faults: Faults
  timers: Timers
  events: WxEvents
  privacy: Privacy
  realm: Realm
  stack: PageStack
  render: Render
  calls: WxCall[]
  storage: KeptStorage
  files: PhoneFiles
  choosing: Choosing
  opening: Opening
  audio: Audio
  rewrite: (url: string) => string | undefined
}

const pollEvery = 10

/** A running mini-program in the hands of a test. */
export class WeappApp {
  readonly parts: WeappParts
  private readonly gestures: Gestures

  constructor(parts: WeappParts) {
    this.parts = parts
    this.gestures = new Gestures(() => parts.stack.top, parts.realm)
  }

  /** Everything that would be red in the console. */
  get faults(): readonly Fault[] {
    return this.parts.faults.list
  }

  get route(): string {
    return this.parts.stack.top.route
  }

  get storage(): KeptStorage {
    return this.parts.storage
  }

  /** Options of every call of one `wx` API, in order; with `route` those made while that page was shown. */
  callsOf(api: string, route?: string): Record<string, unknown>[] {
    return this.parts.calls
      .filter((call) => call.api === api && (route === undefined || call.route === route))
      .map(({ args }) => record(args[0]))
  }

  /** The page as it is drawn now. */
  tree(): ViewNode {
    const { top } = this.parts.stack
    return this.parts.render(`${top.route}.wxml`, top.data)
  }

  /** The words on the page, one line per block. */
  words(): string {
    return wordsOf(this.tree())
  }

  all(selector: string): ViewNode[] {
    return findAll(this.tree(), selector)
  }

  get(target: Target): ViewNode {
    if (typeof target !== 'string') return target
    const [found] = this.all(target)
    if (!found) throw new Error(`no ${target} on ${this.route}:\n${this.words()}`)
    return found
  }

  tap(target: Target): void {
    this.gestures.tap(this.get(target))
  }

  input(target: Target, value: string): void {
    this.gestures.input(this.get(target), value)
  }

  /** Any other event, as WeChat would send it: `scrolltolower`, `change`, `refresherrefresh`. */
  fire(target: Target, type: string, detail: Record<string, unknown> = {}): void {
    if (this.gestures.fire(this.get(target), type, detail) === 0) throw new Error(`nothing is bound to ${type} there`)
  }

  /** Taps a button that asks for the phone number: the reader allows it with this code, or refuses. */
  answerPhoneNumber(target: Target, code: string | undefined): void {
    const button = this.openTypeButton(target, 'getPhoneNumber')
    const detail = code
      ? { errMsg: 'getPhoneNumber:ok', code }
      : { errMsg: 'getPhoneNumber:fail user deny', errno: 103 }
    this.fire(button, 'getphonenumber', detail)
  }

  /** Taps a button that agrees to the privacy guideline. */
  agreePrivacy(target: Target): void {
    const button = this.openTypeButton(target, 'agreePrivacyAuthorization')
    this.parts.privacy.agreed = true
    this.fire(button, 'agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' })
  }

  /** What the reader will choose when WeChat opens its next sheet and picker. */
  choosesNext(choice: Choice): void {
    this.parts.choosing.next = choice
  }

  /** What WeChat's reader of documents has shown, in order. */
  get documents(): readonly PhoneFile[] {
    return this.parts.opening.opened
  }

  /** The sounds that can be heard now. */
  get sounds(): readonly Sound[] {
    return this.parts.audio.playing
  }

  /** Takes the network away or gives it back. */
  setOnline(online: boolean): void {
    this.parts.device.online = online
    this.parts.events.fire('NetworkStatusChange', { isConnected: online, networkType: online ? 'wifi' : 'none' })
  }

  setTheme(theme: Device['theme']): void {
    this.parts.device.theme = theme
    this.parts.events.fire('ThemeChange', { theme })
  }

  /** The phone's back gesture. */
  back(): void {
    this.call('navigateBack', { delta: 1 })
  }

  /** Opens an address with no page below it, as from a card or a message. */
  relaunch(url: string): void {
    this.call('reLaunch', { url: `/${url}` })
  }

  /** Pulls the page down, to have it loaded anew; WeChat lets that happen only where the page is configured for it. */
  pullDown(): void {
    const { dist, appJson, device } = this.parts
    const { enablePullDownRefresh } = windowOf(dist, appJson, this.route, device.theme)
    if (enablePullDownRefresh !== 'true') throw new Error(`${this.route} cannot be pulled down`)
    this.parts.stack.call(this.parts.stack.top, 'onPullDownRefresh')
  }

  switchTab(route: string): void {
    this.call('switchTab', { url: `/${route}` })
  }

  /** Waits until words stand on the page, or a condition holds; says what is there when it does not come. */
  async waitFor(awaited: string | (() => boolean), timeout = 5_000): Promise<void> {
    const until = Date.now() + timeout
    const holds = typeof awaited === 'string' ? () => this.words().includes(awaited) : awaited
    for (;;) {
      if (this.parts.stack.pages.length > 0 && holds()) return
      if (Date.now() > until)
        throw new Error(
          `waited for ${String(awaited)}, but ${this.route} says:\n${this.words()}\n${this.parts.faults.describe()}`,
        )
      await new Promise((resolve) => setTimeout(resolve, pollEvery))
    }
  }

  /** Ends the app: timers stop, pages unload. Storage stays for the next launch. */
  close(): void {
    this.parts.stack.closeAll()
    this.parts.timers.stopAll()
  }

  private call(api: string, options: Record<string, unknown>): void {
    const run = this.parts.stack.apis()[api]
    if (run) run(this.parts.realm.give(options))
  }

  private openTypeButton(target: Target, openType: string): ViewNode {
    const button = closest(this.get(target), 'button')
    if (!button || !attribute(button, 'open-type').split('|').includes(openType)) {
      throw new Error(
        `${text(typeof target === 'string' ? target : target.tag)} is no button with open-type ${openType}`,
      )
    }
    if (attribute(button, 'disabled') === 'true') throw new Error('the button is disabled')
    return button
  }
}
