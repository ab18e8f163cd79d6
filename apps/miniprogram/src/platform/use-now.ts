import { useState } from 'react'

/** The instant at which this part of the page came up, epoch milliseconds: what "today" and "tomorrow" refer to. */
export function useNow(): number {
  const [now] = useState(Date.now)
  return now
}
