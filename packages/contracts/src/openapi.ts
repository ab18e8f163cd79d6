import { z } from 'zod'
import { type Endpoint, type Route } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import { errors, type ErrorCode } from './errors.ts'

type JsonSchema = Record<string, unknown>

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' }) as JsonSchema
  return rest
}

const parametersOf = (schema: z.ZodObject | undefined, where: 'path' | 'query'): JsonSchema[] => {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: JsonSchema
    required?: string[]
  }
  return Object.entries(properties).map(([name, s]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: s,
  }))
}

const accessWords = (access: Endpoint['access']): string =>
  typeof access === 'string' ? access : `staff: ${access.staff.join(', ')}`

const bodyOf = ({ body, upload }: Endpoint): JsonSchema | undefined => {
  if (upload) {
    const schema = { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] }
    return { required: true, content: { 'multipart/form-data': { schema } } }
  }
  return body && { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } }
}

const answerOf = ({ download, response }: Endpoint): JsonSchema =>
  download
    ? { [download]: { schema: { type: 'string', format: 'binary' } } }
    : { 'application/json': { schema: schemaOf(response, 'output') } }

function refusalsOf(codes: readonly ErrorCode[]): JsonSchema {
  const byStatus = new Map<number, string[]>()
  for (const code of codes) {
    const { status, message } = errors[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), `\`${code}\` ${message}`])
  }
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } }
  return Object.fromEntries(
    [...byStatus].map(([status, lines]) => [String(status), { description: lines.join('\n\n'), content }]),
  )
}

const tagOf = (route: Route, { access }: Endpoint): string =>
  access === 'importKey' ? 'sales systems' : route.split('/')[1] === 'staff' ? 'staff' : 'portal'

function operationOf(route: Route, endpoint: Endpoint): JsonSchema {
  const refusals: ErrorCode[] = [...(endpoint.errors ?? [])]
  if (endpoint.body || endpoint.query || endpoint.params) refusals.push('request.invalid')
  if (endpoint.access !== 'public' && endpoint.access !== 'importKey') refusals.push('auth.required')
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    schema: { type: 'string', minLength: 8, maxLength: 64 },
  }
  return {
    operationId: route.replace(/[^A-Za-z]+(\w?)/g, (_, c: string) => c.toUpperCase()),
    summary: endpoint.summary,
    description: `Access: ${accessWords(endpoint.access)}`,
    tags: [tagOf(route, endpoint)],
    parameters: [
      ...parametersOf(endpoint.params, 'path'),
      ...parametersOf(endpoint.query, 'query'),
      ...(endpoint.repeat === 'key' ? [key] : []),
    ],
    ...(bodyOf(endpoint) ? { requestBody: bodyOf(endpoint) } : {}),
    security: endpoint.access === 'public' ? [] : [{ [endpoint.access === 'importKey' ? 'importKey' : 'bearer']: [] }],
    responses: {
      200: { description: 'OK', content: answerOf(endpoint) },
      ...refusalsOf(refusals),
    },
  }
}

const errorSchema = {
  type: 'object',
  required: ['code', 'message', 'requestId'],
  properties: {
    code: { enum: Object.keys(errors) },
    message: { type: 'string' },
    data: { type: 'object' },
    issues: {
      type: 'array',
      items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
    },
    requestId: { type: 'string' },
  },
}

/** The OpenAPI 3.1 document of every endpoint, derived from the same object that serves them. */
export function openApi(version: string): JsonSchema {
  const paths: Record<string, JsonSchema> = {}
  for (const [route, endpoint] of Object.entries(endpoints) as [Route, Endpoint][]) {
    const [method, path] = route.split(' ') as [string, string]
    const at = `/api/v1${path.replace(/:(\w+)/g, '{$1}')}`
    paths[at] = { ...paths[at], [method.toLowerCase()]: operationOf(route, endpoint) }
  }
  const securitySchemes = {
    bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
    importKey: { type: 'http', scheme: 'bearer', description: 'An import key: `hubik_…`' },
  }
  const info = {
    title: '客户服务中台 Service Hub',
    version,
    description: 'Portal, mini-program and console all speak this API.',
  }
  return { openapi: '3.1.0', info, paths, components: { securitySchemes, schemas: { Error: errorSchema } } }
}
