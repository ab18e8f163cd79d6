/**
 * A data URI of an SVG for `mask-image` or `background-image`.
 *
 * Only what CSS and URLs forbid is escaped, so it stays readable and smaller than base64.
 */
export function svgDataUri(svg: string): string {
  const escaped = svg
    .replace(/\s+/g, ' ')
    .replaceAll('"', "'")
    .replace(/[%#<>]/g, (character) => encodeURIComponent(character))
  return `data:image/svg+xml,${escaped}`
}

/** The same as a CSS value: `url("data:…")`. */
export function svgUrl(svg: string): string {
  return `url("${svgDataUri(svg)}")`
}

/** Wraps a body in an `<svg>` of the given size in user units, drawn in black: a mask reads only its alpha. */
export function svgDocument(width: number, height: number, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`
}
