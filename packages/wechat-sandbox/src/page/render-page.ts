import type { World } from '../world.ts'
import { callList } from './call-list.ts'
import { loginCodeList, phoneCodeList } from './code-list.ts'
import { faultForm } from './fault-form.ts'
import { faultList } from './fault-list.ts'
import { messageList } from './message-list.ts'
import { noticeList } from './notice-list.ts'
import { loginCodeForm, phoneCodeForm } from './mint-forms.ts'
import { script } from './script.ts'
import { settingsPanel } from './settings-panel.ts'
import { style } from './style.ts'

/** The sandbox's page: what was sent on the left, what can be done on the right. */
export function renderPage(world: World): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>微信与短信沙箱</title>
<style>${style}</style>
</head>
<body>
<header><h1>微信与短信沙箱</h1><p class="quiet">代替微信平台和腾讯云短信，不会联系任何真实用户。<span id="state">每 2 秒自动刷新</span>。</p></header>
<main>
<div>
<section><h2>已发短信</h2>${live('messages', messageList(world.outbox.list()))}</section>
<section><h2>已发订阅消息</h2>${live('notices', noticeList(world.notices.list()))}</section>
<section><h2>最近调用</h2>${live('calls', callList(world.calls.list()))}</section>
</div>
<div>
<section><h2>发放 code</h2>
<h3>微信登录（wx.login）</h3>${loginCodeForm}${live('login-codes', loginCodeList(world.loginCodes.list()))}
<h3>微信手机号（getPhoneNumber）</h3>${phoneCodeForm}${live('phone-codes', phoneCodeList(world.phoneCodes.list()))}
</section>
<section><h2>故障</h2>${live('faults', faultList(world.faults.list()))}<h3>设置故障</h3>${faultForm()}</section>
<section><h2>其他</h2>${live('settings', settingsPanel(world))}</section>
</div>
</main>
<script>${script}</script>
</body>
</html>`
}

function live(id: string, content: string): string {
  return `<div id="${id}" data-live>${content}</div>`
}
