import { svgDocument, svgUrl } from './svg-mask.ts'

/**
 * Stroke icons on a 24 grid: path data, one stroke of 1.75 with round ends. Drawn for this product.
 * A circle is written as two arcs, so that one `d` holds the whole icon.
 */
const paths = {
  home: 'M4 10.5 12 4l8 6.5V19a1 1 0 0 1-1 1h-4.5v-5.5a1 1 0 0 0-1-1h-3a1 1 0 0 0-1 1V20H5a1 1 0 0 1-1-1z',
  user: 'M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M4.5 20.5a7.5 7.5 0 0 1 15 0',
  people:
    'M5.5 8a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M2.5 19.5a6.5 6.5 0 0 1 13 0M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14.2a6.5 6.5 0 0 1 3.5 5.3',
  'user-plus': 'M6 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M2.5 20.5a7.5 7.5 0 0 1 12.6-5.5M19 15v6M16 18h6',
  wrench:
    'M19.6 7.4 16.5 10.5 13.5 7.5 16.6 4.4a5 5 0 0 0-6.7 6.2L3.8 16.7a2.4 2.4 0 0 0 3.5 3.5L13.4 14.1a5 5 0 0 0 6.2-6.7z',
  'star-hexagon':
    'M12 2.8 20 7.4v9.2l-8 4.6-8-4.6V7.4zM12 7.6l1.3 2.7 3 .4-2.2 2.1.6 3-2.7-1.5-2.7 1.5.6-3-2.2-2.1 3-.4z',
  calendar:
    'M4 8a2.5 2.5 0 0 1 2.5-2.5h11A2.5 2.5 0 0 1 20 8v9.5a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 4 17.5zM4 10h16M8.5 3.5v4M15.5 3.5v4',
  phone:
    'M5.2 3.6 7.6 3.4a1.4 1.4 0 0 1 1.4.9l1.1 2.8a1.4 1.4 0 0 1-.4 1.5L8.2 10a12.5 12.5 0 0 0 5.8 5.8l1.4-1.5a1.4 1.4 0 0 1 1.5-.4l2.8 1.1a1.4 1.4 0 0 1 .9 1.4l-.2 2.4a2 2 0 0 1-2 1.8A15.7 15.7 0 0 1 3.4 5.6a2 2 0 0 1 1.8-2z',
  message:
    'M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v9a1.5 1.5 0 0 1-1.5 1.5H12l-4 3.5V17H5.5A1.5 1.5 0 0 1 4 15.5zM8 9.5h8M8 12.8h5',
  'chevron-right': 'M9.5 5.5 16 12l-6.5 6.5',
  'chevron-left': 'M14.5 5.5 8 12l6.5 6.5',
  'chevron-down': 'M5.5 9 12 15.5 18.5 9',
  check: 'M5 12.5 10 17.5 19.5 7',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  upload: 'M12 15V4.5M7.5 9 12 4.5 16.5 9M4.5 15v3a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2v-3',
  refresh: 'M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 3.8V8h-4.2',
  flow: 'M9.5 4h5v5h-5zM3.5 15.5h5v5h-5zM15.5 15.5h5v5h-5zM12 9v3.2M6 15.5v-2.3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v2.3',
  list: 'M9 6h11.5M9 12h11.5M9 18h11.5M4.2 6h.1M4.2 12h.1M4.2 18h.1',
  crane: 'M8 20.5V4M5.5 20.5h5M3 8.2 8 4l13 4.2H3M17.5 8.2v4M15.5 12.2h4v3.6h-4z',
  document:
    'M14 3.5H7.5A1.5 1.5 0 0 0 6 5v14a1.5 1.5 0 0 0 1.5 1.5h9A1.5 1.5 0 0 0 18 19V7.5zM14 3.5v4h4M9.5 12h5M9.5 15.8h5',
  bank: 'M4 9.5 12 4l8 5.5zM6.5 12.5v4.5M12 12.5v4.5M17.5 12.5v4.5M4 20h16',
  book: 'M12 6.5C10 5 7.5 4.5 4 4.5V18c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2V4.5c-3.5 0-6 .5-8 2zM12 6.5V20',
  'shield-check': 'M12 3.2 19 5.8v5.4c0 4.4-2.9 7.9-7 9.6-4.1-1.7-7-5.2-7-9.6V5.8zM8.8 11.8l2.3 2.3 4.3-4.6',
  'warning-triangle': 'M12 4.2 21 19.5H3zM12 10v4.3M12 16.9v.1',
  info: 'M3.8 12a8.2 8.2 0 1 0 16.4 0a8.2 8.2 0 1 0-16.4 0M12 11.2v5M12 8v.1',
  copy: 'M9 10.5A1.5 1.5 0 0 1 10.5 9h8a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5h-8A1.5 1.5 0 0 1 9 18.5zM15 9V5.5A1.5 1.5 0 0 0 13.5 4h-8A1.5 1.5 0 0 0 4 5.5v8A1.5 1.5 0 0 0 5.5 15H9',
  share:
    'M15 5.5a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0M3.8 12a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0M15 18.5a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0M8.7 10.7l6.6-3.9M8.7 13.3l6.6 3.9',
  key: 'M3.5 15.5a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0M11.2 12.3 20 3.5M16 7.5l3 3M13.6 9.9l2 2',
  building:
    'M5 20.5V5A1.5 1.5 0 0 1 6.5 3.5h7A1.5 1.5 0 0 1 15 5v15.5M15 10h3a1.5 1.5 0 0 1 1.5 1.5v9M3 20.5h18M8.5 7.5h3M8.5 11.5h3M8.5 15.5h3',
  clock: 'M3.8 12a8.2 8.2 0 1 0 16.4 0a8.2 8.2 0 1 0-16.4 0M12 7.2V12l3.2 2',
  logout: 'M10 4H6a1.5 1.5 0 0 0-1.5 1.5v13A1.5 1.5 0 0 0 6 20h4M10 12h10M16 7.8 20.2 12 16 16.2',
  moon: 'M19.8 14.2A8.2 8.2 0 0 1 9.8 4.2a8.2 8.2 0 1 0 10 10z',
  'text-size': 'M3 18.5 8 6l5 12.5M4.7 14.3h6.6M14.5 18.5l3.2-8 3.2 8M15.6 15.8h4.2',
  'wifi-off':
    'M3.5 9.5a13 13 0 0 1 5-2.9M20.5 9.5a13 13 0 0 0-8.2-3.6M6.7 13a8.5 8.5 0 0 1 3.6-2M17.3 13a8.5 8.5 0 0 0-2.1-1.4M12 17.9v.1M4 3.5l16 17',
  'location-pin':
    'M12 20.8c4.3-4.2 6.5-7.6 6.5-10.5a6.5 6.5 0 1 0-13 0c0 2.9 2.2 6.3 6.5 10.5zM9.7 10.3a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0',
  wallet:
    'M4 7.5A1.5 1.5 0 0 1 5.5 6H17a1.5 1.5 0 0 1 1.5 1.5V9M4 7.5V18a2 2 0 0 0 2 2h13a1 1 0 0 0 1-1V10a1 1 0 0 0-1-1H5.5A1.5 1.5 0 0 1 4 7.5zM16 14.5h.5',
  camera:
    'M4 8.5a1 1 0 0 1 1-1h3L9.5 5h5L16 7.5h3a1 1 0 0 1 1 1V18a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM8.5 13a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0',
  speaker: 'M4 9.8v4.4h3.2L12 18.5v-13L7.2 9.8zM15.3 9.2a4 4 0 0 1 0 5.6M17.8 6.7a7.5 7.5 0 0 1 0 10.6',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5a2.2 2.2 0 0 0 4 0',
  trash: 'M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.8 12a1 1 0 0 0 1 1h7.4a1 1 0 0 0 1-1l.8-12M10 11v5M14 11v5',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  download: 'M12 4v11M7.5 10.5 12 15l4.5-4.5M5 19.5h14',
  calculator:
    'M6 4h12a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM8.5 8h7M8.5 12h.5M12 12h.5M15.5 12h.5M8.5 16h.5M12 16h.5M15.5 16h.5',
  droplet: 'M12 3.5c0 0 6 6.3 6 10.7a6 6 0 0 1-12 0C6 9.8 12 3.5 12 3.5zM9 14.6a3 3 0 0 0 2.6 2.7',
  tap: 'M4 8.8h8.5a5.5 5.5 0 0 1 5.5 5.5v1.2h-4.2v-1a1.2 1.2 0 0 0-1.2-1.2H4zM8.5 8.8V5M5.8 5h5.4M15.9 18.6v1.9',
  bolt: 'M13.2 3.2 5.5 13.6h5.3L10 20.8 18.5 10.2h-5.8z',
  door: 'M6.5 20.5V4.7a1.2 1.2 0 0 1 1.2-1.2h8.6a1.2 1.2 0 0 1 1.2 1.2v15.8M4 20.5h16M14.2 11.8v.9',
  bricks: 'M4 5.5h16v13H4zM4 9.8h16M4 14.2h16M12 5.5v4.3M8 9.8v4.4M16 9.8v4.4M12 14.2v4.3',
  thermometer: 'M9.8 13.4V5.7a2.2 2.2 0 0 1 4.4 0v7.7a4.2 4.2 0 1 1-4.4 0zM12 9.5v6.8',
  stairs: 'M3.5 19.5h4.3v-4.3h4.2v-4.2h4.2V6.8h4.3',
  megaphone: 'M4 10v4h3.2l9.3 4.4V5.6L7.2 10zM19.3 9.8a3.6 3.6 0 0 1 0 4.4M8 14.2l1.1 5h2.7l-1-3.7',
  bulb: 'M9.2 17.4v-1.2c0-.9-.5-1.5-1.1-2a6 6 0 1 1 7.8 0c-.6.5-1.1 1.1-1.1 2v1.2zM10 20.4h4',
  archive: 'M4 5h16v4H4zM5.5 9v9.5A1.5 1.5 0 0 0 7 20h10a1.5 1.5 0 0 0 1.5-1.5V9M10 13h4',
  siren: 'M7 16.8v-4.3a5 5 0 0 1 10 0v4.3M5 16.8h14v3.2H5zM12 4.6V3.2M5.8 7 4.7 5.9M18.2 7l1.1-1.1',
  pause: 'M9 6.5v11M15 6.5v11',
} as const

export type IconName = keyof typeof paths

/** Every icon there is, in drawing order. */
export const iconNames = Object.keys(paths) as IconName[]

/** Options of {@link iconSvg}: `stroke` is any CSS colour, `ground` fills the closed shape (the chosen tab). */
export interface IconPaint {
  stroke?: string
  ground?: string
}

/** The icon as a whole SVG document of 24 × 24. */
export function iconSvg(name: IconName, { stroke = '#000', ground = 'none' }: IconPaint = {}): string {
  return svgDocument(
    24,
    24,
    `<path d="${paths[name]}" fill="${ground}" stroke="${stroke}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/>`,
  )
}

/** The icon as a value for `mask-image`: the element's `background: currentColor` gives it its colour. */
export function iconMask(name: IconName): string {
  return svgUrl(iconSvg(name))
}

/**
 * One class per icon that sets `--icon`: a page then carries a class name instead of a data URI for every icon, which
 * keeps `setData` small in the mini-program.
 */
export function iconCss(): string {
  return iconNames.map((name) => `.icon-${name} {\n  --icon: ${iconMask(name)};\n}\n`).join('\n')
}
