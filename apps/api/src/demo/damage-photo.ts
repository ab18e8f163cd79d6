import sharp from 'sharp'

const size = { width: 960, height: 720 }

const scenes = [
  // A stain on the ceiling, over tiles.
  `<rect width="960" height="720" fill="#f1eee6"/><path d="M0 470h960v250H0z" fill="#ddd2c0"/>
   <path d="M0 545h960M0 630h960M160 470v250M370 470v250M590 470v250M800 470v250" stroke="#c9bca5" stroke-width="4"/>
   <path d="M330 120c90-50 250-40 300 30s-20 150-120 150-90 50-170 20-110-150-10-200z" fill="#d9bf8f"/>
   <path d="M390 160c60-30 160-20 190 25s-20 90-90 90-60 25-110 5-60-90 10-120z" fill="#bf9c66"/>
   <path d="M470 350c12 20 18 30 18 42a18 18 0 0 1-36 0c0-12 6-22 18-42z" fill="#6f97a3"/>`,
  // The same from nearer, beside the lamp.
  `<rect width="960" height="720" fill="#d8d3c8"/><circle cx="430" cy="320" r="230" fill="#efe5c9"/>
   <circle cx="430" cy="320" r="150" fill="#cfc5ab"/><circle cx="430" cy="320" r="120" fill="#fffaea"/>
   <circle cx="650" cy="520" r="130" fill="#b28d58" opacity=".6"/>`,
  // A crack down a wall.
  `<rect width="960" height="720" fill="#c9d0cd"/>
   <path d="M0 180h960M0 430h960M240 0v720M520 0v720M800 0v720" stroke="#eef2f0" stroke-width="8"/>
   <path d="M640 0c-30 90 40 150 10 240s30 140 0 230 25 130 5 250" stroke="#5c7b80" stroke-width="11" fill="none"/>`,
]

/** Something to be repaired, drawn: a photo of the demo that no photographer is owed for. */
export function damagePhoto(number: number): Promise<Buffer> {
  const scene = scenes[number % scenes.length] ?? ''
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${scene}</svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer()
}
