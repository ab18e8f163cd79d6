import { svgDocument, svgUrl } from './svg-mask.ts'

/** How a promise stands: four forms that differ without their colours, and one for what no longer counts. */
export type DialForm = 'running' | 'paused' | 'met' | 'missed' | 'ended'
export type DialTone = 'track' | 'ticks' | Exclude<DialForm, 'ended'>

const size = 72
const centre = size / 2
const radius = 32
const around = 2 * Math.PI * radius
/** The arc moves in so many steps: a mask that is the same does not have to be sent to the page again. */
const steps = 120

function ring(paint: string): string {
  return `<circle cx="${centre}" cy="${centre}" r="${radius}" fill="none" stroke="#000" stroke-width="5" ${paint}/>`
}

function arc(left: number, dashed: boolean): string {
  const length = (Math.min(1, Math.max(0, Math.round(left * steps) / steps)) * around).toFixed(1)
  const turn = `transform="rotate(-90 ${centre} ${centre})"`
  if (!dashed) return ring(`stroke-linecap="round" stroke-dasharray="${length} ${around.toFixed(1)}" ${turn}`)
  const dash = around / 60
  const count = Math.round(Number(length) / (2 * dash))
  const dashes = Array.from({ length: count }, () => `${dash.toFixed(2)} ${dash.toFixed(2)}`).join(' ')
  return count === 0 ? '' : ring(`stroke-dasharray="${dashes} 0 ${around.toFixed(1)}" ${turn}`)
}

const ticks = Array.from({ length: 12 }, (_, hour) => {
  const angle = (hour * Math.PI) / 6
  const at = (r: number) => `${(centre + r * Math.sin(angle)).toFixed(1)} ${(centre - r * Math.cos(angle)).toFixed(1)}`
  return `M${at(25)}L${at(27)}`
}).join('')

/**
 * The ring of a clock, bottom to top; each a mask over a ground of its tone.
 *
 * @param left which part of the promised time is left, 0 to 1; matters to `running` and `paused`
 */
export function clockDialLayers(form: DialForm, left: number): { tone: DialTone; mask: string }[] {
  const over = {
    running: arc(left, false),
    paused: arc(left, true),
    met: ring(''),
    missed: ring(''),
    ended: '',
  }[form]
  const layer = (tone: DialTone, body: string) => ({ tone, mask: svgUrl(svgDocument(size, size, body)) })
  return [
    layer('track', ring('')),
    layer('ticks', `<path d="${ticks}" stroke="#000" stroke-width="1"/>`),
    ...(form === 'ended' || over === '' ? [] : [layer(form, over)]),
  ]
}
