import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const page = `
<button id="login" bindtap="login">log in</button>
<button id="phone" open-type="getPhoneNumber" bindgetphonenumber="phone">phone</button>
<button id="agree" open-type="agreePrivacyAuthorization" bindagreeprivacyauthorization="agree">agree</button>
<button id="ask" bindtap="ask">ask</button>
<input id="name" maxlength="4" bindinput="typed" />
<view id="said">{{said}}</view>`

const script = `
const say = (page) => (said) => page.setData({ said: JSON.stringify(said) })
Page({
  data: { said: '' },
  login() { wx.login({ success: ({ code }) => wx.request({
    url: 'http://127.0.0.1:1/login', method: 'POST', data: { code },
    success: ({ statusCode, data }) => { wx.setStorageSync('token', data.token); say(this)([statusCode, data]) },
    fail: ({ errMsg }) => say(this)(errMsg) }) }) },
  phone({ detail }) { say(this)(detail) },
  agree() { this.agreed() },
  ask() {
    wx.onNeedPrivacyAuthorization((resolve) => { this.agreed = () => resolve({ buttonId: 'agree', event: 'agree' }) })
    wx.requirePrivacyAuthorize({ success: () => say(this)('agreed') })
  },
  typed({ detail }) { say(this)(detail.value) },
  onLoad(query) { say(this)(['kept', wx.getStorageSync('token'), query]) },
})`

/** A mini-program by hand, small enough to see what the harness itself does. Returns its folder. */
export function writeTinyApp(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiny-app-'))
  const files = {
    'app.json': JSON.stringify({ pages: ['home'] }),
    'app.js': 'App({})',
    'home.json': '{}',
    'home.js': script,
    'home.wxml': page,
  }
  for (const [name, source] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), source)
  return folder
}
