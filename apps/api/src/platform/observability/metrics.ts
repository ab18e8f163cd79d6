import { Injectable } from '@nestjs/common'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { Database } from '../database/database.js'

/** Of the process itself: collected once, however many applications it holds. */
const ofProcess = new Registry()
collectDefaultMetrics({ register: ofProcess })

/** What Prometheus reads at `/metrics`. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry()
  private readonly requests: Histogram<'method' | 'route' | 'status'>

  constructor(database: Database) {
    this.requests = new Histogram({
      name: 'http_request_seconds',
      help: 'Answer time by method, route and status',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
      registers: [this.registry],
    })
    new Gauge({
      name: 'database_connections',
      help: 'Connections of this process by state',
      labelNames: ['state'],
      registers: [this.registry],
      collect() {
        this.set({ state: 'all' }, database.pool.totalCount)
        this.set({ state: 'idle' }, database.pool.idleCount)
        this.set({ state: 'waiting' }, database.pool.waitingCount)
      },
    })
    new Gauge({
      name: 'jobs_waiting',
      help: 'Jobs due and not begun',
      registers: [this.registry],
      async collect() {
        const { rows } = await database.pool.query<{ n: number }>(
          'SELECT count(*)::int AS n FROM graphile_worker._private_jobs WHERE locked_at IS NULL AND attempts < max_attempts',
        )
        this.set(rows[0]?.n ?? 0)
      },
    })
  }

  /** All figures in the text form of Prometheus. */
  read(): Promise<string> {
    return Registry.merge([ofProcess, this.registry]).metrics()
  }

  observe(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds)
  }
}
