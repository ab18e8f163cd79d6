import { svgDocument, svgUrl } from './svg-mask.ts'

/** The colour of one layer, by the part it plays; the page maps it to a token of its theme. */
export type IllustrationTone = 'ground' | 'paper' | 'tint' | 'leaf' | 'glow' | 'line'
export type IllustrationName = 'building' | 'picture' | 'key' | 'search'

type Layer = readonly [tone: IllustrationTone, body: string]

/** User units; shown at this size in CSS px. */
export const illustrationSize = { width: 224, height: 160 } as const

const shadow: Layer = ['ground', '<ellipse cx="112" cy="148" rx="96" ry="8"/>']

function stroke(d: string): string {
  return `<path d="${d}" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`
}

const windowRows = [26, 52, 78, 104]
const building: Layer[] = [
  shadow,
  ['glow', '<circle cx="182" cy="26" r="14"/>'],
  [
    'tint',
    '<path d="M126 56h42v90h-42zM14 106c0-12 14-20 14-20s14 8 14 20a14 14 0 0 1-28 0zM184 120c0-9 10-15 10-15s10 6 10 15a10 10 0 0 1-20 0z"/>',
  ],
  ['paper', '<path d="M54 18a4 4 0 0 1 4-4h64a4 4 0 0 1 4 4v128H54z"/>'],
  [
    'tint',
    windowRows
      .map(
        (y) =>
          `<rect x="64" y="${y}" width="22" height="14" rx="2"/><rect x="94" y="${y}" width="22" height="14" rx="2"/>`,
      )
      .join(''),
  ],
  ['glow', '<rect x="94" y="52" width="22" height="14" rx="2"/><path d="M81 130h18v16H81z"/>'],
  [
    'line',
    stroke(
      [
        'M54 146V18a4 4 0 0 1 4-4h64a4 4 0 0 1 4 4v128zM126 56h42v90h-42M81 146v-16h18v16',
        ...windowRows.map((y) => `M64 ${y}h22v14H64zM94 ${y}h22v14H94zM61 ${y + 18}h28M91 ${y + 18}h28`),
        'M134 72h8M150 72h8M134 88h8M150 88h8M134 104h8M150 104h8',
        'M28 146v-26M28 86s-14 8-14 20a14 14 0 0 0 28 0c0-12-14-20-14-20zM194 146v-16M194 105s-10 6-10 15a10 10 0 0 0 20 0c0-9-10-15-10-15z',
      ].join(''),
    ),
  ],
]

const picture: Layer[] = [
  shadow,
  ['tint', '<path d="M52 34a6 6 0 0 1 5-7l66-9a6 6 0 0 1 7 5l2 5H80a8 8 0 0 0-8 8v80l-6 1a6 6 0 0 1-7-5z"/>'],
  ['paper', '<rect x="72" y="28" width="92" height="108" rx="8"/>'],
  ['tint', '<rect x="82" y="38" width="72" height="68" rx="3"/>'],
  ['leaf', '<path d="M82 96l21-22 16 15 15-13 20 19v8a3 3 0 0 1-3 3H85a3 3 0 0 1-3-3z"/>'],
  ['glow', '<circle cx="134" cy="54" r="7"/>'],
  ['ground', '<rect x="84" y="116" width="42" height="6" rx="3"/>'],
  [
    'line',
    stroke(
      'M66 117a6 6 0 0 1-7-5L52 34a6 6 0 0 1 5-7l66-9a6 6 0 0 1 7 5l1 5M80 28h76a8 8 0 0 1 8 8v92a8 8 0 0 1-8 8H80a8 8 0 0 1-8-8V36a8 8 0 0 1 8-8z',
    ),
  ],
  ['paper', '<circle cx="164" cy="124" r="20"/>'],
  ['glow', '<circle cx="164" cy="124" r="16"/>'],
  [
    'line',
    `${stroke('M164 115v10')}<circle cx="164" cy="131.5" r="1.7"/>${stroke('M148 124a16 16 0 1 0 32 0a16 16 0 1 0-32 0')}`,
  ],
]

const key: Layer[] = [
  shadow,
  ['glow', '<circle cx="176" cy="34" r="14"/>'],
  ['paper', '<path d="M40 76 100 28l60 48v70H40z"/>'],
  ['tint', '<path d="M28 78 100 20l72 58-8 9-64-51-64 51zM116 96h22v22h-22z"/>'],
  ['leaf', '<path d="M64 98h26v48H64z"/>'],
  ['paper', '<path d="M124 128a17 17 0 1 1 32 8h48v14h-10v8h-12v-8h-30a17 17 0 0 1-28-22z"/>'],
  [
    'glow',
    '<path d="M122 133a17 17 0 0 1 33-5h49v11h-9v9h-10v-9h-30a17 17 0 0 1-33-6zm10 0a6 6 0 1 0 12 0a6 6 0 0 0-12 0z" fill-rule="evenodd"/>',
  ],
  [
    'line',
    stroke(
      'M40 70v76h72M160 70v40M28 78 100 20l72 58-8 9-64-51-64 51zM64 146V98h26v48M84 122v4M116 96h22v14M116 96v18M122 133a17 17 0 0 1 33-5h49v11h-9v9h-10v-9h-30a17 17 0 0 1-33-6zM132 133a6 6 0 1 0 12 0a6 6 0 1 0-12 0',
    ),
  ],
]

const search: Layer[] = [
  shadow,
  ['glow', '<circle cx="44" cy="38" r="12"/>'],
  ['paper', '<path d="M66 26a6 6 0 0 1 6-6h54l22 22v98a6 6 0 0 1-6 6H72a6 6 0 0 1-6-6z"/>'],
  ['tint', '<path d="M126 20v22h22zM80 58h40v6H80zM80 76h54v6H80zM80 94h28v6H80z"/>'],
  ['paper', '<circle cx="146" cy="100" r="30"/>'],
  ['tint', '<circle cx="146" cy="100" r="22"/>'],
  [
    'line',
    stroke(
      'M118 146H72a6 6 0 0 1-6-6V26a6 6 0 0 1 6-6h54l22 22v26M126 20v22h22M124 100a22 22 0 1 0 44 0a22 22 0 1 0-44 0M162 116l20 20M138 96a8 8 0 1 1 10 8c-2 1-2 2-2 4M146 113v.1',
    ),
  ],
]

const drawings: Record<IllustrationName, readonly Layer[]> = { building, picture, key, search }

/** The layers of a drawing, bottom to top: each a mask over a ground of its tone, so one drawing serves both themes. */
export function illustrationLayers(name: IllustrationName): { tone: IllustrationTone; mask: string }[] {
  const { width, height } = illustrationSize
  return drawings[name].map(([tone, body]) => ({ tone, mask: svgUrl(svgDocument(width, height, body)) }))
}
