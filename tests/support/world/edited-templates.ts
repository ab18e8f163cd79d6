import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actors } from '@hub/contracts/vocabulary'
import fc from 'fast-check'
import type { JourneyTemplate, TemplateNode } from '../../../apps/api/src/modules/journeys/journey.types.js'
import { findFaults } from '../../../apps/api/src/modules/journeys/template-faults.rules.js'

const kinds = ['rename', 'hasten', 'hand over', 'drop', 'add', 'wait', 'ask for papers'] as const

/** What an editor may do to the steps of a journey, one change after the other. */
export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat({ max: 60 }), other: fc.nat({ max: 60 }) }),
  { minLength: 1, maxLength: 12 },
)
interface Edit {
  kind: (typeof kinds)[number]
  at: number
  other: number
}

/** The template with those edits that leave it sound, as its next version. */
export function editedTemplate(template: JourneyTemplate, given: readonly Edit[], version: number): JourneyTemplate {
  const nodes = given.reduce<readonly TemplateNode[]>((before, edit) => {
    const after = edited(before, edit)
    return findFaults({ nodes: after }).length === 0 ? after : before
  }, template.nodes)
  return {
    ...template,
    version,
    nodes: nodes.map((node, i) => (i === 0 ? { ...node, todo: `第 ${version} 版` } : node)),
  }
}

function edited(nodes: readonly TemplateNode[], { kind, at, other }: Edit): readonly TemplateNode[] {
  const index = at % nodes.length
  const node = nodes[index]
  const second = nodes[other % nodes.length]
  if (!node || !second) return nodes
  const changed = (change: Partial<TemplateNode>) =>
    nodes.map((each) => (each === node ? { ...each, ...change } : each))
  switch (kind) {
    case 'rename':
      return changed({
        name: `改名${String(other)}`,
        shortName: `改${String(other)}`,
        todo: `新的做法${String(other)}`,
      })
    case 'hasten':
      return changed({ usualDays: { min: other, max: other + 3, source: '测试' } })
    case 'hand over':
      return changed({ actor: actors[other % actors.length] ?? node.actor })
    case 'drop':
      return nodes.filter((each) => each !== node).map((each) => without(each, node))
    case 'add':
      return nodes.toSpliced(index + 1, 0, { ...node, ...added(nodes, node), dependsOn: [node.key], joinWords: null })
    case 'wait':
      return changed({ dependsOn: [...new Set([...node.dependsOn, second.key])] })
    case 'ask for papers':
      return changed({ documents: [{ key: `paper_${String(other)}`, name: `材料${String(other)}`, from: 'customer' }] })
  }
}

const added = (nodes: readonly TemplateNode[], { name }: TemplateNode) => ({
  key: `added_${String(nodes.length)}`,
  name: `${name}之后`,
  milestone: null,
  legalLimit: null,
})

/** Whoever waited for the step that is gone waits for what it waited for. */
function without(node: TemplateNode, gone: TemplateNode): TemplateNode {
  if (!node.dependsOn.includes(gone.key)) return node
  const dependsOn = [...new Set(node.dependsOn.flatMap((key) => (key === gone.key ? gone.dependsOn : [key])))]
  return { ...node, dependsOn, joinWords: dependsOn.length < 2 ? null : node.joinWords }
}

/** A folder of configuration in which there is only this template, as an editor would have written it. */
export async function withConfiguration<T>(
  template: JourneyTemplate,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-edited-'))
  const catalogue = template.nodes.map(({ dependsOn: _, joinWords: __, milestone, ...node }) => ({
    ...node,
    ...(milestone ? { milestone } : {}),
  }))
  const entries = template.nodes.map(({ key, dependsOn, joinWords }) => ({ key, dependsOn, ...(joinWords ? { joinWords } : {}) })) // prettier-ignore
  const files = { nodes: { nodes: catalogue }, templates: { templates: [{ ...template, nodes: entries }] } }
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(join(folder, 'journeys', name), { recursive: true })
      await writeFile(join(folder, 'journeys', name, 'edited.json'), JSON.stringify(content))
    }
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
