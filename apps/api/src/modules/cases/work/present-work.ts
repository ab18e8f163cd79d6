import type { Answer } from '@hub/contracts'
import type { WorkRow } from './work-columns.sql.js'

type Shown = Pick<Answer<'GET /staff/cases/:caseId'>, 'visit' | 'quotation' | 'rating'>

export function presentWork({ visit, quotation, rating, ratedAt }: WorkRow): Shown {
  return {
    visit: visit && { ...visit, ...presentTime(visit) },
    quotation: quotation && {
      ...quotation,
      at: written(quotation.at),
      decidedAt: quotation.decidedAt === null ? null : written(quotation.decidedAt),
    },
    rating: rating === null || ratedAt === null ? null : { stars: rating, at: ratedAt.toISOString() },
  }
}

export const presentTime = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) => ({
  startsAt: written(startsAt),
  endsAt: written(endsAt),
})

const written = (instant: string): string => new Date(instant).toISOString()
