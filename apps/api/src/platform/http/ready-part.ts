import type { FastifyInstance, FastifyReply } from 'fastify'

interface ReadyPart {
  readonly name: string
  readonly json: Buffer
}

interface ObjectSchema {
  readonly properties: Readonly<Record<string, unknown>>
  readonly required: readonly string[]
}

type Fields = Record<string, unknown>

const readyParts = new WeakMap<object, ReadyPart>()

/**
 * An answer of which one field is written already, as JSON in UTF-8. For long lists that mostly say what a configuration
 * says: writing those words anew for every request is the dearest part of it. The rest is written by the contract; the
 * ready part must hold exactly what the contract declares, which its own test has to show.
 */
export function withReadyPart<T extends object>(answer: T, name: keyof T & string, json: Buffer): T {
  readyParts.set(answer, { name, json })
  return answer
}

/** Sends ready parts as they are. */
export function sendReadyParts(fastify: FastifyInstance): void {
  fastify.addHook('preSerialization', (request, reply, answer, done) => {
    const ready = typeof answer === 'object' && answer !== null ? readyParts.get(answer) : undefined
    if (ready) {
      const { 200: schema } = request.routeOptions.schema?.response as { 200: ObjectSchema }
      const send = (): Buffer => joined(reply, answer as Fields, restOf(schema, ready.name), ready)
      // Fastify takes bytes too (its guide gives Protocol Buffers as the example); only its type says text.
      reply.serializer(send as unknown as () => string)
    }
    done(null, answer)
  })
}

function joined(reply: FastifyReply, answer: Fields, rest: Fields, { name, json }: ReadyPart): Buffer {
  const text = reply.compileSerializationSchema(rest)(answer)
  const before = `${text.slice(0, -1)}${text === '{}' ? '' : ','}${JSON.stringify(name)}:`
  return Buffer.concat([Buffer.from(before), json, Buffer.from('}')])
}

const rests = new WeakMap<ObjectSchema, Map<string, Fields>>()

/** The schema without a field; the same object each time, by which its compiled form is found again. */
function restOf(schema: ObjectSchema, name: string): Fields {
  const known = rests.get(schema) ?? new Map<string, Fields>()
  rests.set(schema, known)
  const rest = known.get(name) ?? {
    ...schema,
    properties: Object.fromEntries(Object.entries(schema.properties).filter(([key]) => key !== name)),
    required: schema.required.filter((key) => key !== name),
  }
  known.set(name, rest)
  return rest
}
