/** What is measured, from the yardstick upwards; each one contains those before it. Nest and its headers come last. */
export const layers = [
  'bare Fastify + pg',
  '+ token check',
  '+ presenter',
  '+ response schema',
  '+ access log, metrics',
] as const
export type Layer = (typeof layers)[number]
