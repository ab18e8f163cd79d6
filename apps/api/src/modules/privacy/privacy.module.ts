import { Module } from '@nestjs/common'
import { DeleteAccount } from './delete-account.js'
import { DeletionController } from './deletion.controller.js'
import { DeletionQuery } from './deletion.query.js'
import { PrivacyData } from './privacy.data.js'

/** A customer's rights over the own data: a copy of it, its deletion, and to whom it was given. */
@Module({
  controllers: [DeletionController],
  providers: [DeleteAccount, DeletionQuery, PrivacyData],
})
export class PrivacyModule {}
