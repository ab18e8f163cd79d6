import type { World } from '../world.ts'
import { escapeHtml } from './html.ts'

/** The switches that change what the sandbox does as a whole. */
export function settingsPanel(world: World): string {
  const limited = world.smsLimits.enabled
  const offset = world.clock.offsetMs
  const clock =
    offset === 0
      ? ''
      : `<li class="line"><span>时钟偏移 ${String(Math.round(offset / 1000))} 秒</span>
<form method="post" action="/_sandbox/clock"><input type="hidden" name="offsetMs" value="0"><button class="plain">恢复</button></form></li>`
  return `<ul class="faults">
<li class="line"><span>短信频率限制<br><span class="quiet">每号 30 秒 1 条、1 小时 5 条、1 天 10 条：${limited ? '已开启' : '未开启'}</span></span>
<form method="post" action="/_sandbox/sms-limits"><input type="hidden" name="enabled" value="${String(!limited)}"><button class="plain">${limited ? '关闭' : '开启'}</button></form></li>
${clock}
<li class="line"><span>小程序 <code>${escapeHtml(world.settings.wechatAppId)}</code></span>
<form method="post" action="/_sandbox/reset"><button class="plain">清空全部记录</button></form></li>
</ul>`
}
