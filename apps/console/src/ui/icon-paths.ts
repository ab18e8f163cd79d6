/** Icons that only the console needs, on the same grid and with the same stroke as those of the design package. */
export const consoleIconPaths = {
  search: 'M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.4 15.4 20.5 20.5',
  download: 'M12 4v10.5M7.5 10.5 12 15l4.5-4.5M4.5 15v3a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2v-3',
  eye: 'M2.8 12S6.2 5.8 12 5.8 21.2 12 21.2 12 17.8 18.2 12 18.2 2.8 12 2.8 12zM9.3 12a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0-5.4 0',
  lock: 'M6.5 10.5h11A1.5 1.5 0 0 1 19 12v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 19v-7a1.5 1.5 0 0 1 1.5-1.5zM8 10.5V8a4 4 0 0 1 8 0v2.5',
  arrow: 'M4.5 12h15M13.5 6l6 6-6 6',
  ring: 'M7 12a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
  dot: 'M10.6 12a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0-2.8 0',
  cross: 'M7.5 7.5l9 9M16.5 7.5l-9 9',
  dash: 'M7 12h10',
} as const

export type ConsoleIconName = keyof typeof consoleIconPaths
