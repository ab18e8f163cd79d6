import sharp from 'sharp'

const size = { width: 960, height: 720 }

/** A tower under its scaffold, drawn as far as it is built: a photo of the demo that no photographer is owed for. */
export function demoPhoto(storeys: number, sky: string, wall: string): Promise<Buffer> {
  const floors = Array.from({ length: storeys }, (_, i) => {
    const y = 600 - i * 34
    const windows = [340, 430, 520, 610].map(
      (x) => `<rect x="${x}" y="${y + 6}" width="44" height="20" fill="#5b7482"/>`,
    )
    return `<rect x="300" y="${y}" width="380" height="30" fill="${wall}"/>${windows.join('')}`
  })
  const poles = [280, 380, 480, 580, 700].map(
    (x) => `<rect x="${x}" y="${600 - storeys * 34}" width="5" height="640"/>`,
  )
  const crane =
    '<path d="M800 640V90h-9v550zM560 104h330l-85-34zM600 106v90" stroke="#b8791f" stroke-width="8" fill="none"/>'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">
    <rect width="100%" height="100%" fill="${sky}"/>${crane}${floors.join('')}
    <g fill="#7a6a55" opacity=".7">${poles.join('')}</g>
    <rect y="630" width="100%" height="90" fill="#a39277"/></svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer()
}
