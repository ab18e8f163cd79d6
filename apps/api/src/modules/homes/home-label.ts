/** `3 幢`. */
export const buildingLabel = (name: string): string => `${name} 幢`

/** `3 幢 2 单元 1602`; a building without units leaves them out. */
export const homeLabel = ({ building, unit, room }: { building: string; unit: string; room: string }): string =>
  [buildingLabel(building), ...(unit ? [`${unit} 单元`] : []), room].join(' ')
