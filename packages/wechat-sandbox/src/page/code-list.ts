import type { MintedCode } from '../wechat/single-use-codes.ts'
import type { WechatUser } from '../wechat/wechat-user.ts'
import { escapeHtml, timeElement } from './html.ts'

const SHOWN = 5

const STATES = {
  fresh: '<span class="tag ok">可用</span>',
  used: '<span class="tag">已使用</span>',
  expired: '<span class="tag warn">已过期</span>',
} as const

export function loginCodeList(codes: readonly MintedCode<WechatUser>[]): string {
  return codeList(codes, (user) => user.openid)
}

export function phoneCodeList(codes: readonly MintedCode<string>[]): string {
  return codeList(codes, (phone) => phone)
}

function codeList<Owner>(codes: readonly MintedCode<Owner>[], nameOf: (owner: Owner) => string): string {
  if (codes.length === 0) return '<p class="quiet">还没有发放过。每个 code 只能用一次，5 分钟内有效。</p>'
  const items = codes.slice(0, SHOWN).map(
    (minted) => `<li><div class="line"><span class="quiet">${escapeHtml(nameOf(minted.owner))}</span>
<span>${timeElement(minted.mintedAt)} ${STATES[minted.state]}</span></div>
<code class="minted">${escapeHtml(minted.code)}</code></li>`,
  )
  return `<ul class="codes">${items.join('')}</ul>`
}
