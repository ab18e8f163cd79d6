import { Controller, Get, Header, HttpCode, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { Metrics } from './metrics.js'
import { type Readiness, ReadinessProbe } from './readiness.js'

/** For load balancers and Prometheus; outside `/api/v1` and not for customers. */
@Controller()
export class OperationsController {
  constructor(
    private readonly readiness: ReadinessProbe,
    private readonly metrics: Metrics,
  ) {}

  @Get('/health/live')
  @HttpCode(200)
  live(): { live: true } {
    return { live: true }
  }

  @Get('/health/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const state = await this.readiness.check()
    void reply.status(state.ready ? 200 : 503)
    return state
  }

  @Get('/metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  scrape(): Promise<string> {
    return this.metrics.read()
  }
}
