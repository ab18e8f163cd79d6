import { svgDocument, svgUrl } from './svg-mask.ts'

/** The parts of the drawn face of an officer. */
export type FaceTone = 'skin' | 'hair' | 'coat' | 'shirt' | 'mouth'

const size = 48

/** Bottom to top, on a grid of 48. */
const parts: (readonly [FaceTone, string])[] = [
  ['hair', '<path d="M12 35V21a12 12 0 0 1 24 0v14a3 3 0 0 1-3 3H15a3 3 0 0 1-3-3z"/>'],
  ['coat', '<path d="M6 50c0-8 7-12 18-12s18 4 18 12z"/>'],
  ['shirt', '<path d="M18 38.6 24 44l6-5.4 3 .9-9 9-9-9z"/>'],
  ['skin', '<path d="M21 33h6v6l-3 3-3-3zM16 22.5c0-4 3-5.5 8-5.5s8 1.5 8 5.5v3a8 8.5 0 0 1-16 0z"/>'],
  ['hair', '<path d="M15 24c0-8 4-11 9-11s9 3 9 11c-2-1-3-3-3.5-5-3 3-8 3.5-14.5 5z"/>'],
  ['hair', '<path d="M20 25.5a1 1 0 1 1 .01 0zM28 25.5a1 1 0 1 1 .01 0z"/>'],
  ['mouth', '<path d="M21 29c1.5 2 4.5 2 6 0" fill="none" stroke="#000" stroke-width="1.4" stroke-linecap="round"/>'],
]

/** The face as masks, each over a ground of its own colour. */
export function faceLayers(): { tone: FaceTone; mask: string }[] {
  return parts.map(([tone, body]) => ({ tone, mask: svgUrl(svgDocument(size, size, body)) }))
}
