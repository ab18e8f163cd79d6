/** What a phone does in `wx.login`, by hand. */
export const loginCodeForm = `<form method="post" action="/_sandbox/login-codes" class="row">
<label>openid<input name="openid" placeholder="留空则是一位新用户" maxlength="64"></label>
<button class="primary">发放登录 code</button>
</form>`

/** What a phone does when someone taps "allow" at the phone number, by hand. */
export const phoneCodeForm = `<form method="post" action="/_sandbox/phone-codes" class="row">
<label>手机号<input name="phone" required inputmode="numeric" pattern="1[3-9][0-9]{9}" title="11 位手机号" placeholder="13800138000"></label>
<button class="primary">发放手机号 code</button>
</form>`
