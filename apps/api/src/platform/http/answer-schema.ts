import { z } from 'zod'

type Schema = Record<string, unknown>

/**
 * The JSON schema by which Fastify writes an answer: it lets nothing through that the contract does not declare.
 * Written for its serializer: `X | null` becomes `nullable`, because an `anyOf` would be tried branch by branch, and
 * checks of values are left out, since they cost time and belong to the tests.
 */
export function answerSchema(shape: z.ZodType): Schema {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io: 'output', reused: 'inline' }) as Schema
  return plain(schema)
}

function plain(schema: Schema): Schema {
  if (Array.isArray(schema.anyOf)) {
    const branches = schema.anyOf as Schema[]
    const others = branches.filter((branch) => branch.type !== 'null')
    const [only] = others
    if (only && others.length === 1)
      return { ...plain(only), ...(others.length < branches.length ? { nullable: true } : {}) }
    return { ...schema, anyOf: branches.map(plain) }
  }
  const { type, properties, items, required, additionalProperties } = schema
  if (schema.enum) return { type: type ?? 'string' }
  if (type === 'object') {
    const inner = Object.entries((properties ?? {}) as Record<string, Schema>).map(([name, value]) => [
      name,
      plain(value),
    ])
    const rest = typeof additionalProperties === 'object' ? plain(additionalProperties as Schema) : false
    return {
      type,
      properties: Object.fromEntries(inner) as Schema,
      required: properties ? (required ?? []) : [],
      additionalProperties: rest,
    }
  }
  if (type === 'array') return { type, items: plain(items as Schema) }
  return { type }
}
