import { fileURLToPath } from 'node:url'
import { actorLabels, nodeActionLabels, nodeStateLabels, staffRoleLabels } from '@hub/contracts/vocabulary'
import { toMermaid } from '@hub/kernel'
import { describe, expect, it } from 'vitest'
import { readConfiguredJourneys } from './configured-journeys.js'
import type { JourneyTemplate } from './journey.types.js'
import { nodeTable } from './node-table.js'

/** The pages in `docs/diagrams/` are written from rules and data: `vitest -u` renews them, and a stale one fails. */
const page = (name: string): string => fileURLToPath(new URL(`../../../../../docs/diagrams/${name}`, import.meta.url))
const templates = readConfiguredJourneys(fileURLToPath(new URL('../../../../../config/journeys', import.meta.url)))
const mermaid = (drawing: string): string => `\`\`\`mermaid\n${drawing.trimEnd()}\n\`\`\`\n`
const words = (labels: Readonly<Record<string, string>>): string =>
  Object.entries(labels)
    .map(([key, label]) => `- \`${key}\`: ${label}`)
    .join('\n')

/** One journey as a flow chart, the building beside the home; a dotted border is what not everybody needs. */
function flowchart({ nodes }: JourneyTemplate): string {
  const box = (key: string): string[] =>
    nodes
      .filter((node) => node.key === key)
      .map((node) => `${key}["${node.name}<br/>${actorLabels[node.actor]}"]${node.optional ? ':::optional' : ''}`)
  const inScope = (scope: 'home' | 'building') =>
    nodes.filter((node) => node.scope === scope).flatMap(({ key }) => box(key))
  const building = inScope('building')
  const arrows = nodes.flatMap(({ key, dependsOn, joinWords }) =>
    dependsOn.map((before) => `  ${before} -->${joinWords === null ? '' : `|${joinWords}|`} ${key}`),
  )
  return [
    'flowchart TD',
    ...inScope('home').map((line) => `  ${line}`),
    ...(building.length === 0 ? [] : ['  subgraph building [楼栋]', ...building.map((line) => `    ${line}`), '  end']),
    ...arrows,
    '  classDef optional stroke-dasharray: 4 3',
  ].join('\n')
}

describe('the diagrams in the docs', () => {
  it('the life of one node', async () => {
    const text = [
      '# The life of one node of a journey\n',
      'Generated from `node-table.ts`; `system` is what follows by itself from the nodes before.\n',
      mermaid(toMermaid(nodeTable)),
      `In the code, and as people read it:\n`,
      `${words(nodeStateLabels)}\n${words(nodeActionLabels)}\n${words(staffRoleLabels)}\n`,
    ].join('\n')
    await expect(text).toMatchFileSnapshot(page('journey-node.md'))
  })

  it('the ten journeys', async () => {
    const parts = templates.map(
      (template) =>
        `## ${template.name}\n\n\`${template.key}\`, version ${String(template.version)}\n\n${mermaid(flowchart(template))}`,
    )
    const head = '# The journeys\n\nGenerated from `config/journeys/`. Dashed: not everybody needs it.\n'
    await expect([head, ...parts].join('\n')).toMatchFileSnapshot(page('journeys.md'))
  })

  it('have an arrow for every dependency', () => {
    for (const template of templates) {
      const arrows = template.nodes.reduce((sum, { dependsOn }) => sum + dependsOn.length, 0)
      expect(flowchart(template).match(/-->/gu)).toHaveLength(arrows)
    }
  })
})
