import { Module } from '@nestjs/common'
import { WeChat } from './wechat.js'
import { WeChatCalls } from './wechat-calls.js'
import { WeChatOverHttp } from './wechat-http.js'
import { WeChatToken } from './wechat-token.js'

@Module({
  providers: [WeChatCalls, WeChatToken, { provide: WeChat, useClass: WeChatOverHttp }],
  exports: [WeChat],
})
export class WeChatModule {}
