import { Module } from '@nestjs/common'
import { IdentityModule } from '../identity/index.js'
import { ChangeSharingConsent } from './change-sharing-consent.js'
import { EndEntry } from './end-entry.js'
import { MySharingController } from './my-sharing.controller.js'
import { MySharingQuery } from './my-sharing.query.js'
import { RecipientFile } from './recipient-file.js'
import { RegisterEntry } from './register-entry.js'
import { ShareData } from './share-data.js'
import { SharedRowsQuery } from './shared-rows.query.js'
import { SharingAccess } from './sharing-access.js'
import { SharingData } from './sharing.data.js'
import { StaffSharingController } from './staff-sharing.controller.js'
import { StaffSharingQuery } from './staff-sharing.query.js'

/** The register of those to whom personal data may be given; without an entry and a consent nothing leaves. */
@Module({
  imports: [IdentityModule],
  controllers: [MySharingController, StaffSharingController],
  providers: [
    ChangeSharingConsent,
    EndEntry,
    MySharingQuery,
    RecipientFile,
    RegisterEntry,
    ShareData,
    SharedRowsQuery,
    SharingAccess,
    SharingData,
    StaffSharingQuery,
  ],
  exports: [ChangeSharingConsent, RegisterEntry, ShareData],
})
export class SharingModule {}
