import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { defineJob, Handles, type JobHandler } from '../../platform/jobs/job.js'
import { journeysChanged } from '../journeys/index.js'
import { moneyChanged } from '../money/index.js'
import { documentsChanged } from '../papers/index.js'
import { EvaluateRisks } from './evaluate-risks.js'

export const evaluateChangedJourneys = defineJob({
  name: 'evaluate-risks.v1',
  payload: journeysChanged.payload,
  after: journeysChanged,
})
/** A payment that has come in ends its warning. */
export const evaluateChangedMoney = defineJob({
  name: 'evaluate-risks-of-money.v1',
  payload: moneyChanged.payload,
  after: moneyChanged,
})
/** A paper that was brought is not asked for any more, and one that was sent back is. */
export const evaluateChangedPapers = defineJob({
  name: 'evaluate-risks-of-papers.v1',
  payload: documentsChanged.payload,
  after: documentsChanged,
})
type Changed = z.output<typeof journeysChanged.payload>

/** What staff or a file have changed shows in the risks at once. */
@Injectable()
@Handles(evaluateChangedJourneys)
export class EvaluateChangedJourneys implements JobHandler<Changed> {
  constructor(private readonly evaluate: EvaluateRisks) {}

  handle({ journeyIds }: Changed): Promise<void> {
    return this.evaluate.execute(journeyIds)
  }
}

@Injectable()
@Handles(evaluateChangedMoney)
export class EvaluateChangedMoney implements JobHandler<Changed> {
  constructor(private readonly evaluate: EvaluateRisks) {}

  handle({ journeyIds }: Changed): Promise<void> {
    return this.evaluate.execute(journeyIds)
  }
}

@Injectable()
@Handles(evaluateChangedPapers)
export class EvaluateChangedPapers implements JobHandler<Changed> {
  constructor(private readonly evaluate: EvaluateRisks) {}

  handle({ journeyIds }: Changed): Promise<void> {
    return this.evaluate.execute(journeyIds)
  }
}
