import { type Answer, type ImportKindKey, importKindLabels } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { ImportKeyCaller } from '../../../platform/auth/caller.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import { headingsOf } from '../headings.rules.js'
import { ImportKinds } from '../kinds/import-kinds.js'

/** The columns that rows of a kind may have: those of a file. */
@Injectable()
export class PushColumns {
  constructor(private readonly kinds: ImportKinds) {}

  /** @throws DomainError `import_key.kind_refused` */
  execute(by: ImportKeyCaller, kind: ImportKindKey): Answer<'GET /import-pushes/:kind/columns'> {
    if (!by.kinds.includes(kind)) throw new DomainError('import_key.kind_refused', { kind: importKindLabels[kind] })
    const columns = Object.values(this.kinds.of(kind).rules.fields).map((field) => {
      const [, ...otherNames] = headingsOf(field)
      const { label: name, required = false, example = null, note = null, choices = null } = field
      return { name, otherNames, required, example, note, choices: choices && [...choices] }
    })
    return { columns }
  }
}
