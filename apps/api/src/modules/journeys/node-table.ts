import type { NodeAction, NodeState, StaffRole } from '@hub/contracts/vocabulary'
import { defineTransitions } from '@hub/kernel'

/** `system`: what follows by itself when the nodes before are finished, or no longer are. */
export type NodeRole = StaffRole | 'system'

const everyone: readonly NodeRole[] = ['administrator', 'data_steward', 'service_manager', 'officer', 'sales']
const afterSigning: readonly NodeRole[] = ['administrator', 'data_steward', 'service_manager', 'officer']
const correctors: readonly NodeRole[] = ['administrator', 'data_steward', 'service_manager']

/** The life of one node of a journey. */
export const nodeTable = defineTransitions<NodeState, NodeAction | 'unlock' | 'lock', NodeRole>({
  initial: 'locked',
  final: ['done', 'skipped'],
  actions: {
    unlock: { from: ['locked'], to: 'active', by: ['system'] },
    lock: { from: ['active'], to: 'locked', by: ['system'] },
    complete: { from: ['active'], to: 'done', by: everyone },
    skip: { from: ['locked', 'active'], to: 'skipped', by: afterSigning },
    refuse: { from: ['active'], to: 'refused', by: afterSigning },
    retry: { from: ['refused'], to: 'active', by: afterSigning },
    reopen: { from: ['done', 'skipped'], to: 'active', by: correctors },
    update: { from: ['locked', 'active', 'refused', 'done', 'skipped'], to: 'same', by: everyone },
  },
})
