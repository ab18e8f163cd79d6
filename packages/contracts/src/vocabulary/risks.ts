/** From a hint to what cannot wait, in rising order. */
export const riskSeverities = ['notice', 'warning', 'urgent'] as const
export type RiskSeverity = (typeof riskSeverities)[number]
export const riskSeverityLabels: Record<RiskSeverity, string> = { notice: '留意', warning: '提醒', urgent: '尽快处理' }

/** Why a risk is over. */
export const riskEndings = ['cause_gone', 'journey_ended', 'withdrawn', 'expired'] as const
export type RiskEnding = (typeof riskEndings)[number]

/** A broadcast is on its way to the homes, stands there, is being taken off them, or is over. */
export const broadcastStates = ['publishing', 'open', 'ending', 'ended'] as const
export type BroadcastState = (typeof broadcastStates)[number]
export const broadcastStateLabels: Record<BroadcastState, string> = {
  publishing: '发布中',
  open: '展示中',
  ending: '结束中',
  ended: '已结束',
}
