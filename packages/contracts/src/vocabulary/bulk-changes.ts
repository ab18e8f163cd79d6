/** What may be done to one node of many homes at once; everything else needs a look at each home. */
export const bulkActions = ['complete', 'update'] as const
export type BulkAction = (typeof bulkActions)[number]

/** Why a home is left out of a change of many homes. */
export const bulkObstacles = [
  'no_such_node',
  'waiting',
  'refused',
  'skipped',
  'finished',
  'day_too_early',
  'day_in_future',
  'not_yours',
] as const
export type BulkObstacle = (typeof bulkObstacles)[number]
export const bulkObstacleLabels: Record<BulkObstacle, string> = {
  no_such_node: '没有这个节点',
  waiting: '前面的节点还没办完',
  refused: '上次没有通过，要先重新办理',
  skipped: '这一户不需要办',
  finished: '已经完成，不能再改计划',
  day_too_early: '日期早于前一个节点，请逐户核对',
  day_in_future: '完成日期晚于今天',
  not_yours: '您没有做这一步的权限',
}
