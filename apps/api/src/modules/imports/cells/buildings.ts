import type { Cell } from '../reading/table.js'
import { cellText } from './cell-text.js'
import { readBuilding } from './home-label.js'
import { read, type Reading } from './reading.js'

/** `3幢、5幢` is `3、5`: each as {@link readBuilding} reads it, in order, each once. */
export function readBuildings(cell: Cell): Reading<string> {
  const names = new Set<string>()
  for (const part of cellText(cell).split(/[、,，;；/]/u)) {
    const reading = readBuilding(part)
    if ('fault' in reading) return reading
    names.add(reading.value)
  }
  return read([...names].sort().join('、'))
}
