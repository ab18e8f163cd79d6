import { Module } from '@nestjs/common'
import { AskForExport } from './ask-for-export.js'
import { DeleteAccount } from './delete-account.js'
import { DeletionController } from './deletion.controller.js'
import { DeletionQuery } from './deletion.query.js'
import { ExportController } from './export.controller.js'
import { ExportQuery } from './export.query.js'
import { MakeDataExport } from './make-data-export.job.js'
import { PrivacyData } from './privacy.data.js'
import { ZipOfMyData } from './zip-of-my-data.js'

/** A customer's rights over the own data: a copy of it, and its deletion. */
@Module({
  controllers: [DeletionController, ExportController],
  providers: [AskForExport, DeleteAccount, DeletionQuery, ExportQuery, MakeDataExport, PrivacyData, ZipOfMyData],
})
export class PrivacyModule {}
