/** Width of a line of text in em: a Han character is square, Latin letters and digits take a little over a half. */
export function emWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character > '\u2e7f' ? 1 : 0.6), 0)
}

/** Lines that a text of `fontSize` px takes in a box of `width` px. */
export function lineCount(text: string, fontSize: number, width: number): number {
  return Math.max(1, Math.ceil((emWidth(text) * fontSize) / Math.max(width, fontSize)))
}
