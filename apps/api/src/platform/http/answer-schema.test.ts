import { endpoints } from '@hub/contracts'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { answerSchema } from './answer-schema.js'

describe('the schema by which an answer is written', () => {
  it('turns "or null" into nullable and leaves checks of values out', () => {
    const shape = z.object({
      id: z.uuid(),
      until: z.iso.date().nullable(),
      n: z.int().nonnegative(),
      role: z.enum(['a', 'b']),
    })
    expect(answerSchema(shape)).toEqual({
      type: 'object',
      properties: {
        id: { type: 'string' },
        until: { type: 'string', nullable: true },
        n: { type: 'integer' },
        role: { type: 'string' },
      },
      required: ['id', 'until', 'n', 'role'],
      additionalProperties: false,
    })
  })

  it('goes into lists, records and objects that may be absent', () => {
    const shape = z.object({
      items: z.array(z.object({ name: z.string() })),
      counts: z.record(z.string(), z.int()),
      one: z.object({ name: z.string() }).nullable(),
      more: z.string().optional(),
    })
    expect(answerSchema(shape)).toMatchObject({
      properties: {
        items: { type: 'array', items: { additionalProperties: false, required: ['name'] } },
        counts: { type: 'object', additionalProperties: { type: 'integer' } },
        one: { nullable: true, type: 'object', additionalProperties: false },
      },
      required: ['items', 'counts', 'one'],
    })
  })

  it.each(Object.entries(endpoints))('of %s lets nothing through that is not declared', (_, { response }) => {
    const walk = (schema: Record<string, unknown>): void => {
      expect(schema).not.toHaveProperty('$ref')
      if (schema.type === 'object') expect(schema.additionalProperties).not.toBe(true)
      for (const inner of Object.values((schema.properties ?? {}) as Record<string, Record<string, unknown>>))
        walk(inner)
      if (schema.items) walk(schema.items as Record<string, unknown>)
    }
    walk(answerSchema(response))
  })
})
