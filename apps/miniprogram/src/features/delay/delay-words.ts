import { daysBetween, fullDate } from '@hub/design'
import type { DelayScreen } from './use-delay'

type Told = Pick<DelayScreen, 'state' | 'nodeName' | 'wasOn' | 'newOn' | 'today'>

/** The news in one sentence, as one would say it to somebody's face. */
export function delaySentence({ state, nodeName, wasOn, newOn, today }: Told): string {
  if (state === 'withdrawn') {
    return wasOn === null ? `${nodeName}不延期了` : `${nodeName}不延期了，还是${fullDate(wasOn, today)}`
  }
  const late = wasOn === null ? 0 : daysBetween(wasOn, newOn)
  return late > 0
    ? `${nodeName}要晚 ${late} 天，改到${fullDate(newOn, today)}`
    : `${nodeName}改到${fullDate(newOn, today)}`
}
