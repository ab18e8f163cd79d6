/** Thrown into work on an import that somebody has stopped. */
export class ImportCancelled extends Error {
  constructor() {
    super('the import was cancelled')
  }
}

/** What work on an import reports, row by row. */
export interface Progress {
  /** @throws ImportCancelled when it is to stop */
  advance(rows: number): Promise<void>
  /** Before the end: from here on nobody can stop it. @throws ImportCancelled when it is to stop */
  finish(): Promise<void>
}
