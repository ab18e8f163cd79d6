import { actors, paymentPurposes, riskSeverities } from '@hub/contracts/vocabulary'
import { z } from 'zod'
import { blanksOf } from './risk-triggers.rules.js'
import { triggerKinds } from './risk.types.js'

const Words = z.string().trim().min(1)

const Rule = z
  .strictObject({
    key: z.string().regex(/^[a-z][a-z0-9_]*$/u),
    when: z.strictObject({
      kind: z.enum(triggerKinds),
      turn: z.enum(['customer', 'others']).optional(),
      loan: z.boolean().optional(),
      purpose: z.enum(paymentPurposes).optional(),
    }),
    steps: z.array(z.strictObject({ daysLeft: z.int(), severity: z.enum(riskSeverities) })).min(1),
    untilDaysLeft: z.int().optional(),
    title: Words.max(40),
    means: Words.max(120),
    action: Words.max(120).nullable(),
    actor: z.enum([...actors, 'turn']),
    ended: Words.max(40),
  })
  .superRefine(
    ({ when: { kind, turn, loan, purpose }, steps, untilDaysLeft, title, means, action, actor }, context) => {
      const fault = (message: string): void => {
        context.addIssue({ code: 'custom', message })
      }
      const blanks = [...`${title}${means}${action ?? ''}`.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name)
      const unknown = blanks.find((name) => !blanksOf[kind].includes(name))
      if (unknown !== undefined) fault(`a rule of kind ${kind} knows no {${unknown}}`)
      const days = steps.map(({ daysLeft }) => daysLeft)
      if (days.some((day, index) => index > 0 && day >= (days[index - 1] ?? day))) fault('steps: daysLeft must fall')
      if (untilDaysLeft !== undefined && untilDaysLeft > (days.at(-1) ?? 0)) fault('untilDaysLeft lies before a step')
      if (turn && kind !== 'node-due') fault(`${kind} does not ask whose turn it is`)
      if (loan !== undefined && kind !== 'node-refused') fault(`${kind} does not ask for loans`)
      if (purpose && kind !== 'payment-due') fault(`${kind} does not ask what is paid`)
      if (actor === 'turn' && ['payment-due', 'document-expires', 'handover-late'].includes(kind))
        fault(`${kind} has no turn`)
    },
  )

/** `config/risks.json`. */
export const RiskRulesFile = z
  .strictObject({ $schema: z.string().optional(), rules: z.array(Rule) })
  .refine(({ rules }) => new Set(rules.map(({ key }) => key)).size === rules.length, { error: 'a key stands twice' })
