import type { Sent } from '@hub/contracts'
import {
  actors,
  journeyOrders,
  paymentWays,
  stages,
  type Actor,
  type JourneyOrder,
  type PaymentWay,
  type Stage,
} from '@hub/contracts/vocabulary'

/** What narrows the list of journeys; absent means "all". The address of the page carries the same names. */
export interface JourneyFilters {
  projectId?: string
  building?: string
  paymentWay?: PaymentWay
  stage?: Stage
  turn?: Actor
  /** Only homes with an open risk. */
  risky?: 'true'
  q?: string
}

const names = ['projectId', 'building', 'paymentWay', 'stage', 'turn', 'risky', 'q'] as const
const choices: Partial<Record<(typeof names)[number], readonly string[]>> = {
  paymentWay: paymentWays,
  stage: stages,
  turn: actors,
  risky: ['true'],
}

const usualOrder: JourneyOrder = 'risk'

/** Reads the filters of an address; what is empty or unknown (an old link) is left out. */
export function readFilters(params: URLSearchParams): JourneyFilters {
  const entries = names.flatMap((name) => {
    const value = params.get(name)?.trim() ?? ''
    const known = choices[name]
    return value === '' || (known && !known.includes(value)) ? [] : [[name, value]]
  })
  return Object.fromEntries(entries) as JourneyFilters
}

/** One filter changed. Buildings belong to a project, so another project forgets the building. */
export function changeFilter<N extends keyof JourneyFilters>(
  filters: JourneyFilters,
  name: N,
  value: JourneyFilters[N] | undefined,
): JourneyFilters {
  const gone: readonly string[] = name === 'projectId' ? ['projectId', 'building'] : [name]
  const kept: JourneyFilters = Object.fromEntries(Object.entries(filters).filter(([each]) => !gone.includes(each)))
  return value === undefined || value === '' ? kept : { ...kept, [name]: value }
}

/** The filters as they stand in the address, in a fixed order, so that the same view has one address. */
export function writeFilters(filters: JourneyFilters): URLSearchParams {
  return new URLSearchParams(names.flatMap((name) => (filters[name] === undefined ? [] : [[name, filters[name]]])))
}

/** How the list stands; risks first unless the address says otherwise. */
export function readOrder(params: URLSearchParams): JourneyOrder {
  return journeyOrders.find((order) => order === params.get('order')) ?? usualOrder
}

/** Filters and order as they stand in the address; the usual order is left out. */
export function writeList(filters: JourneyFilters, order: JourneyOrder): URLSearchParams {
  const params = writeFilters(filters)
  if (order !== usualOrder) params.set('order', order)
  return params
}

export type JourneysQuery = NonNullable<Sent<'GET /staff/journeys'>['query']>

/** The filters as the API takes them; `after` is the `next` of the page before. */
export function journeysQuery(
  filters: JourneyFilters,
  order: JourneyOrder,
  limit: number,
  after: string | null,
): JourneysQuery {
  return { ...filters, order, limit, ...(after === null ? {} : { after }) }
}
