/** Pure values and rules of the trade. The calendar is apart (`@hub/kernel/business-calendar`): 32 KB too many for a phone. */
export * from './civil-date.ts'
export * from './civil-date-words.ts'
export * from './fen.ts'
export * from './fen-split.ts'
export * from './mask.ts'
export * from './transition-diagram.ts'
export * from './transition-exploration.ts'
export * from './transition-table.ts'
