import type { Answer, Received } from '@hub/contracts'
import { Controller } from '@nestjs/common'
import type { StaffCaller } from '../../../platform/auth/caller.js'
import { By, Input } from '../../../platform/http/input.js'
import { Serves } from '../../../platform/http/serves.js'
import { ImportKeysQuery } from './import-keys.query.js'
import { MakeImportKey } from './make-import-key.js'
import { RevokeImportKey } from './revoke-import-key.js'

@Controller()
export class ImportKeysController {
  constructor(
    private readonly keys: ImportKeysQuery,
    private readonly makeKey: MakeImportKey,
    private readonly revokeKey: RevokeImportKey,
  ) {}

  @Serves('GET /staff/import-keys')
  list(@By() by: StaffCaller): Promise<Answer<'GET /staff/import-keys'>> {
    return this.keys.list(by)
  }

  @Serves('POST /staff/import-keys')
  make(
    @By() by: StaffCaller,
    @Input() { body }: Received<'POST /staff/import-keys'>,
  ): Promise<Answer<'POST /staff/import-keys'>> {
    return this.makeKey.execute(by, body)
  }

  @Serves('DELETE /staff/import-keys/:keyId')
  async revoke(
    @By() by: StaffCaller,
    @Input() { params }: Received<'DELETE /staff/import-keys/:keyId'>,
  ): Promise<Record<string, never>> {
    await this.revokeKey.execute(by, params.keyId)
    return {}
  }
}
