import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Environment } from '../../../platform/config/environment.js'
import type { Granted, PartRules } from './warranty.rules.js'
import { type SeasonSpan, WarrantyFile, type WarrantyLength } from './warranty.schema.js'

/** @throws Error that names every fault of `warranty.json` in the folder */
export function readWarranty(folder: string): WarrantyFile {
  const file = join(folder, 'warranty.json')
  const parsed = WarrantyFile.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.success) throw new Error(`${file}:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** How long what is warranted, by law and by the booklet of a project. */
@Injectable()
export class WarrantySettings {
  private readonly file: WarrantyFile

  constructor(environment: Environment) {
    this.file = readWarranty(environment.CONFIG_DIR)
  }

  /** Every part, as the project grants it. */
  parts(project: string): (PartRules & { readonly key: string; readonly name: string })[] {
    const booklet = this.file.booklets.find((one) => one.project === project)
    return this.file.parts.map(({ key, name, fromCompletion, fromHandover, afterwards }) => {
      const length = booklet?.parts[key]
      return {
        ...{ key, name, afterwards, fromCompletion: granted(fromCompletion), fromHandover: granted(fromHandover) },
        booklet:
          booklet && length
            ? { length, source: booklet.source, restartsAfterRepair: booklet.restartsAfterRepair }
            : null,
      }
    })
  }

  knows(part: string): boolean {
    return this.file.parts.some(({ key }) => key === part)
  }

  seasons(city: string | null): readonly SeasonSpan[] {
    const own = this.file.seasons.find((one) => one.city === city)
    return (own ?? this.file.seasons.find((one) => one.city === null))?.spans ?? []
  }
}

function granted(period: (WarrantyLength & { source: string }) | null): Granted | null {
  if (period === null) return null
  const { source, ...length } = period
  return { length, source }
}
