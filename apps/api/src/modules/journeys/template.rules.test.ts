import { describe, expect, it } from 'vitest'
import { changedVersions, templateChecksum } from './template-checksum.js'
import { chooseTemplate, resolveTemplates } from './template.rules.js'
import { CatalogueNode, TemplateSource } from './template.schema.js'
import { topologicalOrder } from './template-order.rules.js'

const words = {
  name: '认购',
  lane: 'main',
  scope: 'home',
  actor: 'customer',
  now: '认购办理中',
  todo: '签认购书',
  meaning: '一句。两句。',
  ifItFails: null,
  clauses: [],
  documents: [],
  usualDays: { min: 1, max: 7, source: '行业惯例' },
  legalLimit: null,
  stage: 'subscribed',
  optional: false,
}
const limit = (from: string) => ({ days: 90, from, source: '《商品房买卖合同司法解释》第十四条' })
const catalogue = [
  { ...words, key: 'start' },
  { ...words, key: 'handover', milestone: 'handover' },
  { ...words, key: 'deed', milestone: 'deed', legalLimit: limit('handover') },
  { ...words, key: 'extra' },
  { ...words, key: 'topping_out', lane: 'construction', scope: 'building' },
].map((node) => CatalogueNode.parse(node))

const chain = [
  { key: 'start', dependsOn: [] as string[] },
  { key: 'handover', dependsOn: ['start'] },
  { key: 'deed', dependsOn: ['handover'] },
]
const source = (nodes: unknown[], change: object = {}) =>
  TemplateSource.parse({
    key: 'presale.full',
    version: 1,
    name: '期房 · 全款',
    city: '*',
    paymentWay: 'full',
    saleKind: 'presale',
    nodes,
    ...change,
  })
const faults = (...nodes: unknown[]) => resolveTemplates(catalogue, [source(nodes)]).faults.join('\n')

describe('resolving templates', () => {
  it('joins catalogue and graph, sorts the nodes and lets the graph replace words', () => {
    const written = [{ key: 'deed', dependsOn: ['handover'], name: '转移登记，领产证' }, chain[1], chain[0]]
    const { templates, faults: found } = resolveTemplates(catalogue, [source(written)])
    expect(found).toEqual([])
    expect(templates[0]?.nodes.map(({ key }) => key)).toEqual(['start', 'handover', 'deed'])
    expect(templates[0]?.nodes[2]).toMatchObject({
      name: '转移登记，领产证',
      shortName: '转移登记，领',
      milestone: 'deed',
    })
  })

  it.each([
    ['an unknown node', [...chain, { key: 'nowhere', dependsOn: ['start'] }], '"nowhere" is not in the catalogue'],
    ['an unknown dependency', [...chain, { key: 'extra', dependsOn: ['nowhere'] }], 'unknown "nowhere"'],
    ['a node twice', [...chain, chain[1]], '"handover" is there twice'],
    ['two starts', [...chain, { key: 'extra', dependsOn: [] }], 'more than one start: start, extra'],
    ['a missing milestone', chain.slice(0, 2), 'milestone deed is there 0 times'],
    ['words on a join that is none', [chain[0], { ...chain[1], joinWords: '都好才继续' }, chain[2]], 'no join'],
    ['a limit that never starts', [chain[0], chain[1], { ...chain[2], legalLimit: limit('extra') }], 'not before it'],
    [
      'a node that only the building leads to',
      [...chain, { key: 'topping_out', dependsOn: [] }, { key: 'extra', dependsOn: ['topping_out'] }],
      '"extra" cannot be reached from "start"',
    ],
    [
      'a building that waits for one home',
      [...chain, { key: 'topping_out', dependsOn: ['start'] }],
      '"topping_out": a building cannot wait',
    ],
    [
      'a circle',
      [chain[0], { key: 'handover', dependsOn: ['start', 'deed'] }, chain[2]],
      'depend on each other in a circle',
    ],
  ])('finds %s', (_, nodes, fault) => {
    expect(faults(...nodes)).toContain(fault)
  })

  it('finds the same version twice and the same node twice in the catalogue', () => {
    const { templates, faults: found } = resolveTemplates(
      [...catalogue, ...catalogue.slice(0, 1)],
      [source(chain), source(chain)],
    )
    expect(found).toEqual(['catalogue: "start" is there twice', 'presale.full version 1 is there twice'])
    expect(templates).toEqual([])
  })
})

describe('the shape of the data', () => {
  it('wants a law and an article behind a legal limit', () => {
    const node = { ...words, key: 'deed', legalLimit: { days: 90, from: 'start', source: '行业惯例' } }
    expect(CatalogueNode.safeParse(node).error?.issues[0]?.message).toBe('a legal limit names its law and article')
  })

  it('refuses a property it does not know, and a range the wrong way round', () => {
    expect(CatalogueNode.safeParse({ ...words, key: 'deed', misspelt: 1 }).success).toBe(false)
    const range = { min: 8, max: 7, source: '行业惯例' }
    expect(CatalogueNode.safeParse({ ...words, key: 'deed', usualDays: range }).success).toBe(false)
  })
})

it('sorts stably: what is ready keeps the order of the file', () => {
  const nodes = [
    { key: 'join', dependsOn: ['b', 'a'] },
    { key: 'b', dependsOn: ['start'] },
    { key: 'a', dependsOn: ['start'] },
    { key: 'start', dependsOn: [] },
  ]
  expect(topologicalOrder(nodes)?.map(({ key }) => key)).toEqual(['start', 'b', 'a', 'join'])
  expect(topologicalOrder([{ key: 'self', dependsOn: ['self'] }])).toBeUndefined()
})

describe('versions', () => {
  const resolved = (change: object = {}) => resolveTemplates(catalogue, [source(chain, change)]).templates
  const stored = resolved().map((template) => ({ ...template, checksum: templateChecksum(template) }))

  it('prefer the city, then the newest', () => {
    const all = [
      ...resolved(),
      ...resolved({ version: 2 }),
      ...resolved({ key: 'hangzhou.presale.full', city: '杭州' }),
    ]
    const wanted = { paymentWay: 'full', saleKind: 'presale' } as const
    expect(chooseTemplate(all, { ...wanted, city: '杭州' })?.key).toBe('hangzhou.presale.full')
    expect(chooseTemplate(all, { ...wanted, city: '江城' })?.version).toBe(2)
    expect(chooseTemplate(all, { ...wanted, city: '江城', saleKind: 'completed' })).toBeUndefined()
  })

  it('may not change their content, only be followed by the next', () => {
    expect(changedVersions(resolved(), stored)).toEqual([])
    expect(changedVersions(resolved({ name: '另一个' }), stored)).toHaveLength(1)
    expect(changedVersions(resolved({ name: '另一个', version: 2 }), stored)).toEqual([])
  })

  it('do not depend on the order in which properties are written', () => {
    const [template] = resolved()
    if (template === undefined) throw new Error('no template')
    const turned = Object.fromEntries(Object.entries(template).reverse()) as unknown as typeof template
    expect(templateChecksum(turned)).toBe(templateChecksum(template))
  })
})
