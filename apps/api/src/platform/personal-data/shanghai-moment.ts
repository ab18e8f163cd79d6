const words = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** `2026-09-16 10:20:00` in Shanghai, for files that people read; null stays null. */
export const shanghaiMoment = <T extends Date | null>(instant: T): T extends Date ? string : string | null =>
  (instant === null ? null : words.format(instant)) as T extends Date ? string : string | null
