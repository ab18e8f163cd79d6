import { Global, Module } from '@nestjs/common'
import { KeyHolders } from '../../../platform/auth/key-holders.js'
import { ImportKeysController } from './import-keys.controller.js'
import { ImportKeysQuery } from './import-keys.query.js'
import { MakeImportKey } from './make-import-key.js'
import { RevokeImportKey } from './revoke-import-key.js'
import { StandingImportKeys } from './standing-import-keys.js'

/** Keys of sales systems. Global, because authentication asks it who stands behind one. */
@Global()
@Module({
  controllers: [ImportKeysController],
  providers: [ImportKeysQuery, MakeImportKey, RevokeImportKey, { provide: KeyHolders, useClass: StandingImportKeys }],
  exports: [KeyHolders, MakeImportKey],
})
export class ImportKeysModule {}
