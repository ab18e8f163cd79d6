import type { Result } from '@hub/contracts'
import { api } from '../../platform/api'
import { useLoaded } from '../../platform/data/use-loaded'
import type { UseLoaded } from '../../platform/data/use-loaded'

export type NodeScreen = Result<'GET /homes/:homeId/journey/nodes/:nodeKey'>
export type NodeDetail = NodeScreen['node']

export function useNode(homeId: string, nodeKey: string): UseLoaded<NodeScreen> {
  return useLoaded(`node ${homeId} ${nodeKey}`, () =>
    api('GET /homes/:homeId/journey/nodes/:nodeKey', { params: { homeId, nodeKey } }),
  )
}
