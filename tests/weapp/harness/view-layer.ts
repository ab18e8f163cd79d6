import vm from 'node:vm'
import { compileWxml } from './compilers.ts'
import type { Faults } from './faults.ts'
import type { ViewNode } from './view-node.ts'

/** What the official compiler's code returns for a template. */
interface Compiled {
  tag: string
  attr?: Record<string, unknown>
  children?: (Compiled | string | number)[]
}
type Template = (data: unknown) => Compiled

/** Renders a page's data through its compiled WXML. */
export type Render = (file: string, data: unknown) => ViewNode

/** Taro draws deep trees through recursive components of this name; they are drawn in place here. */
const recursive = 'comp'

/**
 * The view layer. Its code gets a realm of its own: it adds to the built-in prototypes and compares constructors.
 */
export function createViewLayer(dist: string, faults: Faults): Render {
  const warn = (...words: unknown[]) => {
    faults.add('wxml', words.join(' '))
  }
  const context = vm.createContext({ console: { log: warn, warn, error: warn, info: warn } })
  const source = `(function (global, window) {${compileWxml(dist)}\n})({}, {})`
  const templateOf = vm.runInContext(source, context) as (file: string) => Template | undefined
  const parse = vm.runInContext('JSON.parse', context) as (text: string) => unknown

  const compiled = (file: string, data: unknown): Compiled => {
    const template = templateOf(file)
    if (!template) throw new Error(`the compiler knows no ${file}`)
    return template(parse(JSON.stringify(data ?? null)))
  }
  const nodesOf = (piece: Compiled | string | number, parent: ViewNode): ViewNode[] => {
    if (typeof piece !== 'object') {
      return [{ tag: '', attributes: {}, text: String(piece), children: [], parent }]
    }
    if (piece.tag === 'virtual') return (piece.children ?? []).flatMap((child) => nodesOf(child, parent))
    return [elementOf(piece, parent)]
  }
  const elementOf = (piece: Compiled, parent: ViewNode | undefined): ViewNode => {
    const attributes = piece.attr ?? {}
    const node: ViewNode = { tag: piece.tag.replace(/^wx-/, ''), attributes, text: undefined, children: [], parent }
    const inner =
      node.tag === recursive
        ? compiled(`${recursive}.wxml`, { i: attributes.i, l: attributes.l }).children
        : piece.children
    node.children = (inner ?? []).flatMap((child) => nodesOf(child, node))
    return node
  }
  return (file, data) => elementOf(compiled(file, data), undefined)
}
