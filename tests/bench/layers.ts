/** What is measured, from the yardstick to the whole product; each one contains those before it. */
export const layers = [
  'bare Fastify + pg',
  'token check',
  'presenter',
  'response schema',
  'headers, log, metrics',
] as const
export type Layer = (typeof layers)[number]
