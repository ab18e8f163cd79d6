import type { Sent } from '@hub/contracts'
import { useState } from 'react'
import { failureOf } from '../../platform/data/failure'
import type { Failure } from '../../platform/data/failure'
import { useAction } from '../../platform/data/use-action'
import { changePhone } from '../../platform/session/log-in'
import { stepAfter } from './steps'
import type { Step } from './steps'

type Body = Sent<'POST /me/phone/change'>['body']
export type NewNumber = Body['to']
export type AccountProof = NonNullable<Body['proof']>

export interface ChangePhone {
  step: Step
  /** What was shown last; a proof that held once goes along with the next number. */
  asked: Body | undefined
  busy: boolean
  failure: Failure | undefined
  /** The new number, masked, once it is on the account. */
  done: string | undefined
  /** Asks with what is known so far and this beside it. */
  ask: (more: Partial<Body>) => void
  /** Back to the first question. */
  restart: () => void
}

const proofOf = (asked: Body | undefined): Partial<Body> => (asked?.proof ? { proof: asked.proof } : {})

/** Asks for the change, and for each thing only once the API wants it. */
export function useChangePhone(): ChangePhone {
  const [step, setStep] = useState<Step>('number')
  const [asked, setAsked] = useState<Body>()
  const [done, setDone] = useState<string>()
  const change = useAction(async (body: Body) => {
    try {
      setDone(await changePhone(body))
    } catch (error) {
      setStep((now) => stepAfter(failureOf(error), now))
      throw error
    }
  })
  return {
    step,
    asked,
    busy: change.busy,
    failure: change.failure,
    done,
    ask: (more) => {
      const to = more.to ?? asked?.to
      if (!to) return
      // A proof is of the account and stays; what was said of one number is not said of the next.
      const before = more.to ? proofOf(asked) : asked
      const body = { ...before, ...more, to }
      setAsked(body)
      void change.run(body)
    },
    restart: () => {
      setStep('number')
      setAsked(asked?.proof ? { to: asked.to, ...proofOf(asked) } : undefined)
      change.clear()
    },
  }
}
