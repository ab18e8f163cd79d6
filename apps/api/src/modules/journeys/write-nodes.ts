import { graphOf } from './journey-graph.js'
import type { JourneyTemplate } from './journey.types.js'
import type { ChartNode } from './present-journey.js'

/** Of one node of a template, as JSON. */
interface FixedTexts {
  /** Its words and its place, which no journey changes. */
  readonly head: string
  /** Whose turn and what to do, where a journey says nothing else. */
  readonly usual: string
  readonly turn: string
  readonly todo: string
}

const fixedTexts = new WeakMap<JourneyTemplate, readonly FixedTexts[]>()

/**
 * The nodes of a journey as JSON in UTF-8, what the template says of them written only once. The journey page is asked
 * for by everybody, and two thirds of it are the same words for all who are on one template.
 *
 * Texts are joined with one character per byte, so that the whole is copied and not encoded.
 */
export function writeNodes(template: JourneyTemplate, nodes: readonly ChartNode[]): Buffer {
  const { position } = graphOf(template)
  const fixed = fixedTexts.get(template) ?? template.nodes.map(fixedOf)
  fixedTexts.set(template, fixed)
  let text = ''
  for (const node of nodes) {
    const known = fixed[position.get(node.key) ?? -1]
    if (!known) throw new RangeError(`template ${template.key} has no node ${node.key}`)
    text += text === '' ? '[' : ','
    text += known.head + own(node, known)
  }
  return Buffer.from(text === '' ? '[]' : `${text}]`, 'latin1')
}

/** What belongs to this journey. States, phases and days are plain ASCII: the database and the rules see to it. */
function own(node: ChartNode, known: FixedTexts): string {
  const isUsual = node.turn === known.turn && node.todo === known.todo
  const turn = isUsual ? known.usual : `,"turn":${bytes(node.turn)},"todo":${bytes(node.todo)}`
  const note = node.note === null ? 'null' : bytes(node.note)
  const state = `,"phase":"${node.phase}","state":"${node.state}"`
  const days = `,"dueOn":${day(node.dueOn)},"plannedOn":${day(node.plannedOn)},"actualOn":${day(node.actualOn)}`
  const expected = `,"expectedOn":${day(node.expectedOn)},"daysLate":${String(node.daysLate)}`
  return `${turn}${state}${days}${expected},"note":${note}}`
}

function fixedOf({ key, name, shortName, lane, dependsOn, joinWords, actor, todo }: JourneyTemplate['nodes'][number]) {
  const head = bytes({ key, name, shortName, lane, dependsOn, joinWords }).slice(0, -1)
  return { head, usual: `,"turn":${bytes(actor)},"todo":${bytes(todo)}`, turn: actor, todo }
}

const day = (on: string | null): string => (on === null ? 'null' : `"${on}"`)

/** JSON, each byte of its UTF-8 as one character. */
const bytes = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('latin1')
