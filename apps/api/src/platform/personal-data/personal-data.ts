import { SetMetadata } from '@nestjs/common'
import type { Tx } from '../database/database.js'

/** The person whose data are looked for. */
export interface Subject {
  readonly personId: string
  /** In full; null where none was verified. */
  readonly phone: string | null
  readonly phoneHash: string | null
}

/** One table of a copy of one's data, headings and cells in the reader's words. */
export interface DataSection {
  readonly title: string
  readonly rows: readonly Readonly<Record<string, string | number | null>>[]
}

/** What stays after the account is deleted, because a law says so. */
export interface KeptData {
  readonly title: string
  /** What exactly is kept, and that nothing else is. */
  readonly detail: string
  /** The law, with its article. */
  readonly law: string
}

/** What a module says about the personal data that it holds. */
export interface DataHolding {
  readonly key: string
  /** Every table of the module with something about a customer; a test compares them with the schema. */
  readonly tables: readonly string[]
}

export const defineDataHolding = (holding: DataHolding): DataHolding => holding

/**
 * A module's side of "give me my data" and "delete my account". All of it runs for one person at a time; `erase` runs in
 * the transaction of the deletion, must bear repetition, and calls nothing outside the database: files are let go.
 */
export interface DataKeeper {
  sections(subject: Subject): Promise<DataSection[]>
  kept?(subject: Subject): Promise<KeptData[]>
  erase(tx: Tx, subject: Subject): Promise<void>
}

export const holdingKey = 'hub:data-holding'
/** Marks the class that answers for the personal data of a module. */
export const KeepsData = (holding: DataHolding): ClassDecorator => SetMetadata(holdingKey, holding)
