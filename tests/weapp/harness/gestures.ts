import type { Page } from './page-stack.ts'
import type { Realm } from './realm.ts'
import { isFn } from './realm.ts'
import { attribute, closest, descendants } from './view-node.ts'
import type { ViewNode } from './view-node.ts'

const fields = ['input', 'textarea', 'picker', 'switch', 'slider']

function datasetOf(node: ViewNode): Record<string, unknown> {
  const own = Object.entries(node.attributes).filter(([name]) => name.startsWith('data-'))
  return Object.fromEntries(
    own.map(([name, value]) => [
      name.slice('data-'.length).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
}

function asTarget(node: ViewNode): Record<string, unknown> {
  return { id: attribute(node, 'id'), offsetLeft: 0, offsetTop: 0, dataset: datasetOf(node) }
}

/** A finger on the page: events go through the `bind…` and `catch…` attributes of the compiled WXML. */
export class Gestures {
  /** What native fields hold, by page and node: WXML data lags behind what was typed. */
  private readonly typed = new Map<string, string>()
  private readonly page: () => Page
  private readonly realm: Realm

  constructor(page: () => Page, realm: Realm) {
    this.page = page
    this.realm = realm
  }

  /** Fires an event at a node; returns how many handlers took it. */
  fire(node: ViewNode, type: string, detail: Record<string, unknown> = {}, bubbles = false): number {
    const page = this.page()
    let taken = 0
    for (let at: ViewNode | undefined = node; at; at = bubbles ? at.parent : undefined) {
      const bound = attribute(at, `bind${type}`) || attribute(at, `bind:${type}`)
      const caught = attribute(at, `catch${type}`) || attribute(at, `catch:${type}`)
      const handler = page[bound || caught]
      if (isFn(handler)) {
        taken++
        handler.call(page, this.event(type, node, at, detail))
      }
      if (caught) break
    }
    return taken
  }

  tap(node: ViewNode): void {
    const button = closest(node, 'button')
    if (button && attribute(button, 'disabled') === 'true') throw new Error('the button is disabled')
    const openType = button ? attribute(button, 'open-type') : ''
    if (openType) throw new Error(`the button opens "${openType}": WeChat answers it, not a tap`)
    this.fire(node, 'touchstart', {}, true)
    this.fire(node, 'touchend', {}, true)
    const taken = this.fire(node, 'tap', { x: 1, y: 1 }, true) + (button ? this.useForm(button) : 0)
    if (taken === 0) throw new Error('nothing is bound to a tap there')
  }

  input(node: ViewNode, value: string): void {
    const field = descendants(node).find(({ tag }) => tag === 'input' || tag === 'textarea')
    if (!field) throw new Error('no field to type into')
    if (attribute(field, 'disabled') === 'true') throw new Error('the field is disabled')
    const most = Number(attribute(field, 'maxlength') || 140)
    const kept = most >= 0 ? value.slice(0, most) : value
    this.typed.set(this.keyOf(field), kept)
    this.fire(field, 'focus', { value: attribute(field, 'value'), height: 0 })
    this.fire(field, 'input', { value: kept, cursor: kept.length, keyCode: 0 })
    this.fire(field, 'blur', { value: kept })
  }

  private useForm(button: ViewNode): number {
    const formType = attribute(button, 'form-type')
    const form = closest(button, 'form')
    if (!formType || !form) return 0
    const values = descendants(form)
      .filter((node) => fields.includes(node.tag) && attribute(node, 'name'))
      .map((node) => [attribute(node, 'name'), this.typed.get(this.keyOf(node)) ?? attribute(node, 'value')])
    return this.fire(form, formType, { value: Object.fromEntries(values) as Record<string, string> })
  }

  private keyOf(node: ViewNode): string {
    return `${this.page().route}#${attribute(node, 'data-sid') || attribute(node, 'id')}`
  }

  private event(type: string, target: ViewNode, at: ViewNode, detail: Record<string, unknown>): unknown {
    const touch = { identifier: 0, pageX: 1, pageY: 1, clientX: 1, clientY: 1 }
    return this.realm.give({
      type,
      timeStamp: Date.now(),
      target: asTarget(target),
      currentTarget: asTarget(at),
      detail,
      mark: {},
      touches: [touch],
      changedTouches: [touch],
    })
  }
}
