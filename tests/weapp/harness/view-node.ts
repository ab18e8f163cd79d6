/** A node of the rendered page: an element with its attributes, or a piece of text. */
export interface ViewNode {
  tag: string
  attributes: Record<string, unknown>
  /** Set on text only. */
  text: string | undefined
  children: ViewNode[]
  parent: ViewNode | undefined
}

/** How a test names a node: `#id`, `.class`, `tag`, `text=words`, or a node it already has. */
export type Target = string | ViewNode

/** An attribute by its name in WXML; the compiler writes some of them in camel case (`open-type` as `openType`). */
export function attribute(node: ViewNode, name: string): string {
  const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const value = node.attributes[name] ?? node.attributes[camel]
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

export function classesOf(node: ViewNode): string[] {
  return attribute(node, 'class').split(/\s+/)
}

function matcher(selector: string): (node: ViewNode) => boolean {
  if (selector.startsWith('text=')) {
    const words = selector.slice('text='.length)
    return (node) => node.text?.includes(words) ?? false
  }
  if (selector.startsWith('#')) return (node) => attribute(node, 'id') === selector.slice(1)
  if (selector.startsWith('.')) return (node) => classesOf(node).includes(selector.slice(1))
  return (node) => node.text === undefined && node.tag === selector
}

export function descendants(root: ViewNode): ViewNode[] {
  return [root, ...root.children.flatMap(descendants)]
}

/** All nodes that match, in document order; text is answered by the element it stands in. */
export function findAll(root: ViewNode, selector: string): ViewNode[] {
  const matches = matcher(selector)
  return descendants(root).flatMap((node) => {
    if (!matches(node)) return []
    return node.text === undefined ? [node] : node.parent ? [node.parent] : []
  })
}

/** What a reader sees, one line per block. */
export function wordsOf(node: ViewNode): string {
  if (node.text !== undefined) return node.text
  const between = node.tag === 'text' ? '' : '\n'
  return node.children.map(wordsOf).join(between).replace(/\n+/g, '\n').trim()
}

export function closest(node: ViewNode | undefined, tag: string): ViewNode | undefined {
  for (let at = node; at; at = at.parent) if (at.tag === tag) return at
  return undefined
}
