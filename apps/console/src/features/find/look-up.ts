/** What is looked for, as the API takes it. */
export interface LookUp {
  q: string
  building?: string
  /** Only this unit of the building; '' for any. */
  unit: string
}

/** `3-2-1602`, `3-1602`, `3幢2单元1602`: building, unit if told, room. A contract number begins with letters or a year. */
const place = /^(\d{1,3})\s*(?:-|－|—|幢|栋|号楼)\s*(?:(\d{1,2})\s*(?:-|－|—|单元)\s*)?(\d{2,5}[A-Z]?)\s*(?:室|号)?$/i

/** Reads what somebody typed while the customer is on the phone; null where it is too short to look for. */
export function lookUpOf(text: string): LookUp | null {
  const said = text.trim().normalize('NFKC')
  if (said.length < 2) return null
  const [, building, unit, room] = place.exec(said) ?? []
  if (building !== undefined && room !== undefined) return { q: room, building, unit: unit ?? '' }
  // People say a phone in groups.
  const phone = said.replace(/[\s-]/g, '')
  return { q: /^1\d{10}$/.test(phone) ? phone : said, unit: '' }
}
