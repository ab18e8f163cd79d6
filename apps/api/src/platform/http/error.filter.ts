import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common'
import type { ErrorBody } from '@hub/contracts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Log } from '../observability/log.js'
import { DomainError } from './domain-error.js'

/** Every refusal in the shape of the catalogue. What nobody foresaw is a bare 500; the log has the rest. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp()
    const request = http.getRequest<FastifyRequest>()
    const error = this.known(thrown, request)
    const body: ErrorBody = {
      code: error.code,
      message: error.message,
      ...(Object.keys(error.data).length > 0 ? { data: error.data } : {}),
      ...(error.issues.length > 0 ? { issues: error.issues } : {}),
      requestId: request.id,
    }
    const reply = http.getResponse<FastifyReply>()
    if (typeof error.data.retryAfter === 'number') void reply.header('retry-after', error.data.retryAfter)
    void reply.status(error.status).header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(body))
  }

  private known(thrown: unknown, request: FastifyRequest): DomainError {
    if (thrown instanceof DomainError) return thrown
    const status = statusOf(thrown)
    if (status === 404) return new DomainError('request.not_found')
    if (status === 413) return new DomainError('request.too_large', { limit: '1 MB' })
    if (status === 415) return new DomainError('request.unsupported_type')
    if (status !== undefined && status >= 400 && status < 500) {
      return new DomainError('request.invalid', {}, [{ path: '', message: '请求的格式不对' }])
    }
    if (isRace(thrown)) return new DomainError('request.conflict')
    this.log.failure('http', thrown, { requestId: request.id, method: request.method, route: request.routeOptions.url })
    return new DomainError(isBusy(thrown) ? 'server.busy' : 'server.failed')
  }
}

function statusOf(thrown: unknown): number | undefined {
  if (thrown instanceof HttpException) return thrown.getStatus()
  const status = (thrown as { statusCode?: unknown } | null)?.statusCode
  return typeof status === 'number' ? status : undefined
}

/**
 * The database is away, went away or is overloaded: worth another try, which the key of a write makes safe. The driver
 * has no codes for what it finds out by itself.
 */
const isBusy = (thrown: unknown): boolean => {
  const { code = '', message = '' } = thrown as { code?: string; message?: string }
  return (
    /^(08|53|57P)|^ECONN|^EPIPE/.test(code) ||
    /^Connection terminated|not queryable|timeout exceeded when trying to connect/.test(message)
  )
}

/** Two requests at once: a unique key was taken, or PostgreSQL ended one of two that waited for each other. */
const isRace = (thrown: unknown): boolean => /^(23505|40001|40P01)$/.test((thrown as { code?: string }).code ?? '')
