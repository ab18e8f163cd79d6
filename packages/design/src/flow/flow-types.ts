/** Where a node stands: the trunk, one of the two loans, or the building site beside it. */
export type FlowLane = 'main' | 'commercial' | 'fund' | 'construction'
export type FlowPhase = 'done' | 'now' | 'next' | 'later'

/** One node of a journey as the chart needs it; `dependsOn` are keys of nodes that must be finished before. */
export interface FlowNode {
  key: string
  lane: FlowLane
  dependsOn: readonly string[]
  phase: FlowPhase
  /** Drawn as a card with person and time. */
  isCard: boolean
  /** Height in px where the text needs more room than its kind gives. */
  height?: number
}

/** How a box is drawn: one line with a tick, a card, an outlined box, a dashed box. */
export type FlowBoxKind = 'done' | 'card' | 'next' | 'later'

interface Rectangle {
  x: number
  y: number
  w: number
  h: number
}

export interface FlowBox extends Rectangle {
  key: string
  kind: FlowBoxKind
}

/** Several nodes that must all be finished before the next ones begin; `words` say so. */
export interface FlowJoin extends Rectangle {
  key: string
  /** The nodes that must all be finished. */
  of: string[]
  words: string
  phase: FlowPhase
}

/** Solid brand, solid grey, dashed grey. */
export type FlowEdgeStyle = 'done' | 'next' | 'later'

/** A line from one box or join to another; `path` is SVG path data in the chart's px. */
export interface FlowEdge {
  from: string
  to: string
  style: FlowEdgeStyle
  path: string
}

export interface FlowChart {
  width: number
  height: number
  boxes: FlowBox[]
  joins: FlowJoin[]
  edges: FlowEdge[]
}

export interface FlowOptions {
  /** Width of the drawing area, CSS px. */
  width: number
  /** Height by kind of box, px; care mode gives larger ones. */
  heights?: Partial<Record<FlowBoxKind | 'join', number>>
  /** Words of a join of these nodes. */
  joinWords?: (keys: readonly string[]) => string
}

/** Boxes and joins alike, before they have a place. */
export interface FlowItem {
  key: string
  lane: FlowLane
  kind: FlowBoxKind | 'join'
  phase: FlowPhase
  dependsOn: string[]
  height: number
  words: string
}
