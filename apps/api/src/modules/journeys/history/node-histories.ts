import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../../platform/clock/clock.js'
import { Database } from '../../../platform/database/database.js'
import { Log } from '../../../platform/observability/log.js'
import { isEnough, noHistory, type NodeExperience, type NodeHistory, type Spread } from './node-history.js'

const freshForMs = 10 * 60_000

interface Row extends Spread {
  readonly projectId: string
  readonly ofCity: boolean
  readonly nodeKey: string
  readonly measure: 'duration' | 'slip'
}

/**
 * What finished journeys tell, per project, kept in the process: a page asks without waiting, and what is older than ten
 * minutes is read anew behind it. A project that knows too little of a node takes the experience of its city.
 */
@Injectable()
export class NodeHistories implements OnApplicationBootstrap {
  private known = new Map<string, NodeHistory>()
  private readAt = -Infinity
  private reading: Promise<void> | undefined

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** A database that is away does not keep a process from starting: without history there are no ranges. */
  async onApplicationBootstrap(): Promise<void> {
    await this.refresh()
  }

  of(projectId: string): NodeHistory {
    if (this.clock.now().getTime() - this.readAt > freshForMs) void this.refresh()
    return this.known.get(projectId) ?? noHistory
  }

  refresh(): Promise<void> {
    this.reading ??= this.read().finally(() => {
      this.reading = undefined
    })
    return this.reading
  }

  private async read(): Promise<void> {
    this.readAt = this.clock.now().getTime()
    try {
      const { rows } = await spreads.execute(this.database.apart)
      this.known = byProject(rows)
    } catch (error) {
      this.log.failure('node-history', error)
    }
  }
}

/** Quantiles of the histograms, of each project and of each city for each of its projects. */
const spreads = sql<Row>`
  WITH place AS (
    SELECT p.id AS project_id, false AS of_city, p.id AS source FROM project p
    UNION ALL SELECT p.id, true, q.id FROM project p JOIN project q ON q.city = p.city
  ), counted AS (
    SELECT l.project_id, l.of_city, c.node_key, c.measure, c.days, sum(c.homes) AS homes, sum(c.buildings) AS buildings
    FROM place l JOIN node_history_count c ON c.project_id = l.source GROUP BY 1, 2, 3, 4, 5
  ), running AS (
    SELECT *, sum(homes) OVER (PARTITION BY project_id, of_city, node_key, measure ORDER BY days) AS upto,
      sum(homes) OVER (PARTITION BY project_id, of_city, node_key, measure) AS n FROM counted
  )
  SELECT project_id, of_city, node_key, measure, max(n)::int AS homes, sum(buildings)::int AS buildings,
    min(days) FILTER (WHERE upto >= n * 0.1) AS p10, min(days) FILTER (WHERE upto >= n * 0.5) AS p50,
    min(days) FILTER (WHERE upto >= n * 0.9) AS p90
  FROM running GROUP BY 1, 2, 3, 4 ORDER BY 1, 2 DESC`

/** The city's rows come first and are replaced by those of the project itself where they are enough. */
function byProject(rows: readonly Row[]): Map<string, NodeHistory> {
  const known = new Map<string, Map<string, NodeExperience>>()
  for (const { projectId, nodeKey, measure, p10, p50, p90, homes, buildings } of rows) {
    const spread = { p10, p50, p90, homes, buildings }
    if (!isEnough(spread, 'home')) continue
    const nodes = known.get(projectId) ?? new Map<string, NodeExperience>()
    nodes.set(nodeKey, { duration: null, slip: null, ...nodes.get(nodeKey), [measure]: spread })
    known.set(projectId, nodes)
  }
  return known
}
