import { weappDist } from './dist.ts'
import { launch } from './harness/launch.ts'
import { closeScreenshots, screenshot } from './harness/screenshot.ts'
const sandbox = 'http://127.0.0.1:3100'
const out = '/tmp/portal/shots/w-'
async function post(path: string, body: unknown): Promise<{ code: string; openid: string }> {
  return (await (await fetch(sandbox + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).json()) as { code: string; openid: string }
}
const phone = process.argv[2] ?? '13800000003'
const six = process.argv[3] ?? ''
const storage = {}
const { code } = await post('/_sandbox/login-codes', {})
const app = launch({ dist: weappDist, api: 'http://127.0.0.1:3000', loginCode: () => code, storage, privacyAgreed: true })
const step = async (name: string) => { await screenshot(app, `${out}${name}.png`, { full: true }); console.log('---', name, app.route, '\n', app.words().slice(0, 400)) }
try {
  await app.waitFor('登录看进度'); await step('welcome')
  app.tap('#log-in'); await app.waitFor('您的信息用来做什么'); await step('log-in')
  app.tap('#wechat-log-in'); await app.waitFor('请先阅读并勾选')
  app.tap('#consent-service'); app.tap('#wechat-log-in')
  await app.waitFor('验证您的手机号'); await step('phone')
  app.answerPhoneNumber('#wechat-phone', undefined); await app.waitFor('没关系'); await step('phone-refused')
  const given = await post('/_sandbox/phone-codes', { phone })
  app.answerPhoneNumber('#wechat-phone', given.code)
  await app.waitFor(() => /找到了|没有找到|绑定好了/.test(app.words())); await step('bind')
  if (app.words().includes('找到了')) {
    app.input('#proof', '000000'); app.tap('#claim'); await app.waitFor('还可以试'); await step('bind-wrong')
    app.input('#proof', six); app.tap('#claim')
  } else app.switchTab('pages/home/index')
  await app.waitFor('看流程图'); await step('home')
  app.tap('#open-node'); await app.waitFor('经过'); await step('node')
  app.back(); await app.waitFor('看流程图')
  app.tap('#open-flow'); await app.waitFor('已完成'); await step('flow')
  app.tap('#view-time'); await app.waitFor('今天'); await step('time')
  app.switchTab('pages/me/index'); await app.waitFor('退出登录'); await step('me')
  app.tap('text=家庭成员'); await app.waitFor('邀请家人或租客'); await step('members')
  app.tap('#invite'); await app.waitFor('邀请谁'); app.tap('#make-invitation'); await app.waitFor('发给微信好友'); await step('invited')
} catch (e) { console.log(e) }
console.log('faults', app.faults)
console.log(JSON.stringify(Object.keys(storage)))
app.close(); await closeScreenshots()
