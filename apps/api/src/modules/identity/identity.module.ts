import { Global, Module } from '@nestjs/common'
import { SmsModule } from '../../integrations/sms/sms.module.js'
import { WeChatModule } from '../../integrations/wechat/wechat.module.js'
import { Sessions } from '../../platform/auth/sessions.js'
import { AccountData } from './account.data.js'
import { AskForSmsCode } from './ask-for-sms-code.js'
import { ChangePhone } from './change-phone.js'
import { ChangeConsent } from './change-consent.js'
import { ConsentTexts } from './consent-texts.js'
import { ConsentsStore } from './consents.store.js'
import { EndLogIn } from './end-log-in.js'
import { HireStaff } from './hire-staff.js'
import { LogInStaff } from './log-in-staff.js'
import { LogInWithSms } from './log-in-with-sms.js'
import { LogInWithWeChat } from './log-in-with-wechat.js'
import { LogIns } from './log-ins.js'
import { MeController } from './me.controller.js'
import { MeQueries } from './me.queries.js'
import { PeopleStore } from './people.store.js'
import { PhoneChanges } from './phone-changes.js'
import { PhoneHolders } from './phone-holders.js'
import { RefreshCookie } from './refresh-cookie.js'
import { Reverify } from './reverify.js'
import { SendSmsCode } from './sms-code.job.js'
import { SessionsController } from './sessions.controller.js'
import { SmsCodes } from './sms-codes.js'
import { StaffDirectory } from './staff-directory.js'
import { StaffQueries } from './staff.queries.js'
import { StaffSessionsController } from './staff-sessions.controller.js'
import { StandingSessions } from './standing-sessions.js'
import { VerifyPhone } from './verify-phone.js'

/** Who people are: log-ins, phones, consent, staff. Global, because authentication asks it for the caller. */
@Global()
@Module({
  imports: [SmsModule, WeChatModule],
  controllers: [SessionsController, MeController, StaffSessionsController],
  providers: [
    AccountData,
    AskForSmsCode,
    ChangeConsent,
    ChangePhone,
    PhoneChanges,
    ConsentTexts,
    ConsentsStore,
    EndLogIn,
    HireStaff,
    LogInStaff,
    LogInWithSms,
    LogInWithWeChat,
    LogIns,
    MeQueries,
    PeopleStore,
    PhoneHolders,
    RefreshCookie,
    Reverify,
    SendSmsCode,
    SmsCodes,
    StaffDirectory,
    StaffQueries,
    VerifyPhone,
    { provide: Sessions, useClass: StandingSessions },
  ],
  exports: [Sessions, HireStaff, PeopleStore, PhoneChanges, PhoneHolders, RefreshCookie, Reverify, StaffDirectory],
})
export class IdentityModule {}
