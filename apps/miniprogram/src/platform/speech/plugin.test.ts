import { expect, it } from 'vitest'
import { speechPlugin } from './plugin.ts'

it('declares nothing where nothing is configured', () => {
  expect([speechPlugin(undefined), speechPlugin('')]).toEqual([{}, {}])
})

it('declares the plugin with its version', () => {
  expect(speechPlugin('wx069ba97219f66d99@0.3.6')).toEqual({
    plugins: { WechatSI: { provider: 'wx069ba97219f66d99', version: '0.3.6' } },
  })
})

it.each(['wx069ba97219f66d99', 'latest', 'wx069ba97219f66d99@latest'])('refuses %s before WeChat does', (setting) => {
  expect(() => speechPlugin(setting)).toThrow('appid@version')
})
