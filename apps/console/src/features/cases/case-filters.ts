import type { Sent } from '@hub/contracts'
import { caseKinds, type CaseKind } from '@hub/contracts/vocabulary'

/** What narrows the queue; absent means "all". The address of the page carries the same names. */
export interface CaseFilters {
  projectId?: string
  kind?: CaseKind
  whose?: 'mine' | 'nobody'
}

const names = ['projectId', 'kind', 'whose'] as const
const choices: Partial<Record<(typeof names)[number], readonly string[]>> = {
  kind: caseKinds,
  whose: ['mine', 'nobody'],
}

/** Reads the filters of an address; what is empty or unknown (an old link) is left out. */
export function readFilters(params: URLSearchParams): CaseFilters {
  const entries = names.flatMap((name) => {
    const value = params.get(name) ?? ''
    const known = choices[name]
    return value === '' || (known && !known.includes(value)) ? [] : [[name, value]]
  })
  return Object.fromEntries(entries) as CaseFilters
}

/** The filters as they stand in the address, in a fixed order, so that the same view has one address. */
export function writeFilters(filters: CaseFilters): URLSearchParams {
  return new URLSearchParams(names.flatMap((name) => (filters[name] === undefined ? [] : [[name, filters[name]]])))
}

/** One filter changed; undefined takes it away. */
export function changeFilter<N extends keyof CaseFilters>(
  filters: CaseFilters,
  name: N,
  value: CaseFilters[N] | undefined,
): CaseFilters {
  const kept: CaseFilters = Object.fromEntries(Object.entries(filters).filter(([each]) => each !== name))
  return value === undefined ? kept : { ...kept, [name]: value }
}

/** The filters as the API takes them; `after` is the `next` of the page before. */
export function queueQuery(filters: CaseFilters, after: string | null): NonNullable<Sent<'GET /staff/cases'>['query']> {
  return { ...filters, limit: 50, ...(after === null ? {} : { after }) }
}
