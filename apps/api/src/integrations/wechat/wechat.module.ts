import { Module } from '@nestjs/common'
import { SubscribeMessages } from './subscribe-messages.js'
import { WeChat } from './wechat.js'
import { WeChatCalls } from './wechat-calls.js'
import { WeChatOverHttp } from './wechat-http.js'
import { WeChatToken } from './wechat-token.js'

@Module({
  providers: [WeChatCalls, WeChatToken, SubscribeMessages, { provide: WeChat, useClass: WeChatOverHttp }],
  exports: [WeChat, SubscribeMessages],
})
export class WeChatModule {}
