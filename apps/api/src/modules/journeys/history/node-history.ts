/** Days below which 10 % ended, and 90 %, of so many homes in so many buildings. */
export interface Spread {
  readonly p10: number
  readonly p50: number
  readonly p90: number
  readonly homes: number
  readonly buildings: number
}

/** What our finished journeys tell about one node: how long it takes, and how far from its plan it ends. */
export interface NodeExperience {
  readonly duration: Spread | null
  readonly slip: Spread | null
}

/** By node key; a node of which too little is known is not in it. */
export type NodeHistory = ReadonlyMap<string, NodeExperience>

export const noHistory: NodeHistory = new Map()

/** Fewer homes than these are no experience. */
export const enoughHomes = 30
/** The homes of one building finish its construction on one day: three buildings at least say how days differ. */
export const enoughBuildings = 3

/** Whether there is enough of it for a node that each home does, or that the building does for all. */
export const isEnough = ({ homes, buildings }: Spread, scope: 'home' | 'building'): boolean =>
  homes >= enoughHomes && (scope === 'home' || buildings >= enoughBuildings)
