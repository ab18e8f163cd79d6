import type { RiskSeverity } from '@hub/contracts/vocabulary'
import type { DueWords } from './due-words.ts'
import type { AnyIconName } from './icon.tsx'

/** How a risk looks: a sign and a colour for each severity, never the colour alone. */
export const riskSigns: Record<RiskSeverity, { icon: AnyIconName; urgency: DueWords['urgency'] }> = {
  urgent: { icon: 'warning-triangle', urgency: 'late' },
  warning: { icon: 'clock', urgency: 'near' },
  notice: { icon: 'info', urgency: 'calm' },
}
