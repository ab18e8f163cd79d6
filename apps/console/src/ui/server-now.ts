import { useEffect, useState } from 'react'

const tick = 15_000

/**
 * The server's time in epoch milliseconds, moving on by itself: this machine's clock may be wrong, what was promised is
 * not. `answeredAt` is the server's time in the answer last read.
 */
export function useServerNow(answeredAt: string | undefined): number {
  const [now, setNow] = useState(() => Date.parse(answeredAt ?? '') || Date.now())
  useEffect(() => {
    const ahead = answeredAt === undefined ? 0 : Date.parse(answeredAt) - Date.now()
    const move = (): void => {
      setNow(Date.now() + ahead)
    }
    move()
    const timer = setInterval(move, tick)
    return () => {
      clearInterval(timer)
    }
  }, [answeredAt])
  return now
}
