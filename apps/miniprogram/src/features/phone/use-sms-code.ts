import { useEffect, useState } from 'react'
import { failureOf } from '../../platform/data/failure'
import { useAction } from '../../platform/data/use-action'
import { publicApi } from '../../platform/public-api'

export interface SmsCode {
  /** Seconds until another code may be asked for; 0 when it may. */
  wait: number
  sent: boolean
  asking: boolean
  /** Why no code was sent, by what it belongs to. */
  problem: string | undefined
  ask: (phone: string) => void
  forgive: () => void
}

/** Asks for a code by SMS and counts down to the next. */
export function useSmsCode(): SmsCode {
  const [until, setUntil] = useState(0)
  const [now, setNow] = useState(0)
  const asking = useAction((phone: string) => publicApi('POST /sms-codes', { body: { phone } }))
  const wait = Math.max(0, Math.ceil((until - now) / 1000))

  useEffect(() => {
    if (wait === 0) return undefined
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [wait])

  const ask = async (phone: string) => {
    const sent = await asking.run(phone)
    if (!sent) return
    setNow(Date.now())
    setUntil(Date.now() + sent.resendAfter * 1000)
  }
  return {
    wait,
    sent: until > 0,
    asking: asking.busy,
    problem: asking.failure && (asking.failure.fields.phone ?? asking.failure.words),
    ask: (phone) => {
      ask(phone).catch(failureOf)
    },
    forgive: asking.clear,
  }
}
