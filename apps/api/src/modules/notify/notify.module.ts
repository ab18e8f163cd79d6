import { Module } from '@nestjs/common'
import { SmsModule } from '../../integrations/sms/sms.module.js'
import { WeChatModule } from '../../integrations/wechat/wechat.module.js'
import { HomesModule } from '../homes/index.js'
import { AttemptsStore } from './delivery/attempts.store.js'
import { ClaimMessage } from './delivery/claim-message.js'
import { DeliverMessages } from './delivery/deliver-messages.job.js'
import { DueMessages } from './delivery/due-messages.js'
import { RecordOutcome } from './delivery/record-outcome.js'
import { SendMessage } from './delivery/send-message.js'
import { InboxQuery } from './inbox.query.js'
import { MessagePreferences } from './message-preferences.js'
import { MessageSettings } from './message-settings.js'
import { MessagesController } from './messages.controller.js'
import { NotifyData } from './notify.data.js'
import { Notify } from './notify.js'
import { TellOfBroadcast } from './reactions/tell-of-broadcast.job.js'
import { TellOfCases } from './reactions/tell-of-cases.job.js'
import { TellOfDelay } from './reactions/tell-of-delay.job.js'
import { TellOfRisks } from './reactions/tell-of-risks.job.js'
import { CaseStories } from './reactions/case-stories.js'
import { ToldRisks } from './reactions/told-risks.query.js'
import { ReadMessages } from './read-messages.js'
import { StaffMessagesController } from './staff-messages.controller.js'
import { StaffMessagesQuery } from './staff-messages.query.js'
import { Subscriptions } from './subscriptions.js'
import { SubscriptionsStore } from './subscriptions.store.js'

/** What people are told: in the inbox at once, by WeChat or SMS as they want it, and the truth about what arrived. */
@Module({
  imports: [HomesModule, SmsModule, WeChatModule],
  controllers: [MessagesController, StaffMessagesController],
  providers: [
    AttemptsStore,
    CaseStories,
    ClaimMessage,
    DeliverMessages,
    DueMessages,
    InboxQuery,
    MessagePreferences,
    MessageSettings,
    Notify,
    NotifyData,
    ReadMessages,
    RecordOutcome,
    SendMessage,
    StaffMessagesQuery,
    Subscriptions,
    SubscriptionsStore,
    TellOfBroadcast,
    TellOfCases,
    TellOfDelay,
    TellOfRisks,
    ToldRisks,
  ],
  exports: [Notify],
})
export class NotifyModule {}
