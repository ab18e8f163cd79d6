import type { Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { homeLabel } from '../homes/index.js'
import { datedMoments, JourneyTemplates, journeyView, nodeRecords, type NodeRow } from '../journeys/index.js'
import { type PaidSum, type PlanItem, settle } from '../money/index.js'
import { agendaSql } from './agenda.sql.js'

type Agenda = Answer<'GET /agenda'>
type Item = Agenda['items'][number]

interface Row {
  id: string
  project: string
  building: string
  unit: string
  room: string
  templateId: string
  handoverDueOn: string | null
  nodes: NodeRow[] | null
  items: (PlanItem & { name: string })[] | null
  sums: PaidSum[] | null
}

/** One list over all homes of a person, in one statement. */
@Injectable()
export class AgendaQuery {
  constructor(
    private readonly database: Database,
    private readonly templates: JourneyTemplates,
    private readonly clock: Clock,
  ) {}

  async of(personId: string): Promise<Agenda> {
    const today = this.clock.today()
    const rows = await this.database.prepared<Row>(agendaSql, [personId, today])
    const items: Item[] = []
    for (const row of rows) items.push(...(await this.ahead(row)), ...this.payments(row))
    return { items: items.sort(byDay), homes: rows.length, today }
  }

  /** What others do is left out: nobody has to keep it in mind. */
  private async ahead(row: Row): Promise<Item[]> {
    const template = await this.templates.byId(row.templateId)
    const records = nodeRecords(template, row.nodes ?? [])
    const moments = datedMoments(journeyView(template, records, this.clock.today(), row.handoverDueOn))
    return moments
      .filter(({ kind, turn }) => kind !== 'todo' || turn === 'customer')
      .map(({ kind, title, on, nodeKey }) => ({ ...homeOf(row), kind, title, on, nodeKey, amount: null }))
  }

  private payments(row: Row): Item[] {
    return settle(row.items ?? [], row.sums ?? [], this.clock.today())
      .items.filter(({ state }) => state !== 'paid' && state !== 'passed')
      .map(({ name, dueOn, rest }) => ({
        ...homeOf(row),
        ...{ kind: 'payment', title: name, on: dueOn, amount: rest, nodeKey: null },
      }))
  }
}

const homeOf = (row: Row) => ({ homeId: row.id, home: homeLabel(row), projectName: row.project })

/** What has no day but may be done now comes first; money without a day comes last, since it waits for something. */
function byDay(a: Item, b: Item): number {
  const [day, other] = [sortDay(a), sortDay(b)]
  return day === other ? 0 : day < other ? -1 : 1
}

const sortDay = ({ on, kind }: Item): string => on ?? (kind === 'payment' ? '9999' : '0000')
