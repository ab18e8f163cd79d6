import type { CivilDate } from '@hub/kernel'
import { type JourneyView, legalEnd, presentNodes, presentProgress } from '../journeys/index.js'
import type { Handbook, HandbookStep } from './handbook.types.js'

type FromJourney = Pick<Handbook, 'headline' | 'done' | 'total' | 'steps' | 'papers' | 'limits' | 'printedOn'>

/** The part of the handbook that follows from the journey: the home's own steps, papers and legal times that are left. */
export function handbookOf(view: JourneyView): FromJourney {
  const { headline, done, total } = presentProgress(view)
  const chart = presentNodes(view)
  const own = view.template.nodes.flatMap((node, index) => {
    const shown = chart[index]
    return node.scope === 'home' && shown && shown.state !== 'skipped' ? [{ node, shown, index }] : []
  })
  const left = own.filter(({ shown }) => shown.state !== 'done')
  return {
    ...{ headline, done, total, printedOn: view.today },
    steps: own.map(({ shown }) => stepOf(shown)),
    papers: left.flatMap(({ node, index }) => {
      const received = view.records[index]?.received ?? {}
      const names = node.documents.filter(({ key, from }) => from === 'customer' && !(key in received))
      return names.length === 0 ? [] : [{ step: node.name, names: names.map(({ name }) => name) }]
    }),
    limits: left.flatMap(({ node }) => {
      if (!node.legalLimit) return []
      const { days, source } = node.legalLimit
      return [{ step: node.name, days, source, endsOn: legalEnd(view, node) }]
    }),
  }
}

function stepOf(shown: ReturnType<typeof presentNodes>[number]): HandbookStep {
  const { name, state, phase, turn, todo, actualOn, dueOn, expectedOn } = shown
  const running = phase === 'now'
  const [on, kind] =
    state === 'done'
      ? ([actualOn, 'done'] as const)
      : running && dueOn
        ? ([dueOn, 'due'] as const)
        : ([expectedOn, 'expected'] as const)
  return {
    ...{ name, state, running, turn, todo: running ? todo : null },
    day: on === null ? null : { on: on as CivilDate, kind },
  }
}
