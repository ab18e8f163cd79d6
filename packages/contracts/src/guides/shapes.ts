import { z } from 'zod'
import { CivilDate, Fen } from '../list.ts'

const Words = z.string().trim().min(1)
/** Where a figure is from and when somebody looked; `example`: the operator has still to confirm it. */
const sourced = { source: Words, checkedOn: CivilDate, example: z.boolean() }
/** Parts per million a year: 2.6 % is 26,000. */
const Ppm = z.int().min(0).max(900_000)
const Advice = z.strictObject({ title: Words, text: Words })
const SourcedWords = z.strictObject({ text: Words, source: Words })
const Amount = z.strictObject({ fen: Fen, ...sourced })
const Terms = z.strictObject({ upTo5: Ppm, above5: Ppm })
const AreaRate = z.strictObject({ small: Ppm, large: Ppm })

/** 公积金: who may borrow, how much, what with the balance, what after a refusal. */
export const FundGuide = z.strictObject({
  eligibility: z.array(SourcedWords),
  papers: z.array(Words),
  loan: z.strictObject({
    capPerPerson: Amount,
    capPerFamily: Amount,
    /** The loan is at most the balance times this. */
    multiple: z.strictObject({ times: z.int().positive(), ...sourced }),
    longestYears: z.strictObject({ years: z.int().min(1).max(40), ...sourced }),
    rates: z.strictObject({ first: Terms, second: Terms, ...sourced }),
    /** To compare with after a refusal. */
    commercial: z.strictObject({ ppm: Ppm, ...sourced }),
  }),
  decisionDays: z.strictObject({ days: z.int().positive(), source: Words }),
  firstRepayment: SourcedWords,
  withdrawal: z.array(z.strictObject({ title: Words, text: Words, source: Words })),
  refusal: z.array(Advice),
})

/** 产证: how to get it, what it costs, what it is good for. */
export const DeedGuide = z.strictObject({
  ways: z.array(
    z.strictObject({ key: z.enum(['self', 'agent']), title: Words, text: Words, steps: z.array(Words), source: Words }),
  ),
  /** Rates in parts per million; up to `smallArea` (hundredths of a square metre) the small one. */
  tax: z.strictObject({
    smallArea: z.int().positive(),
    first: AreaRate,
    second: AreaRate,
    other: AreaRate,
    ...sourced,
  }),
  vat: z.strictObject({ percent: z.int().min(0).max(20), ...sourced }),
  maintenance: z.strictObject({ fenPerSquareMetre: Fen, ...sourced }),
  registrationFee: Amount,
  electronic: SourcedWords,
  late: SourcedWords,
  pack: z.array(
    z.strictObject({ key: z.string().max(64), for: z.enum(['school', 'household']), title: Words, text: Words }),
  ),
  packNote: Words,
})
