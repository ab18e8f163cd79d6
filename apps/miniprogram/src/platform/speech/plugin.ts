interface Declared {
  plugins?: { WechatSI: { provider: string; version: string } }
}

/**
 * What app.json says of WeChat's plugin 同声传译. WeChat refuses to upload an app that declares a plugin its account has
 * not added, so it is declared only where it is configured, as `appid@version` of the plugin.
 *
 * @throws Error when the setting is not of that form
 */
export function speechPlugin(setting: string | undefined): Declared {
  if (!setting) return {}
  const [, provider, version] = /^(wx[0-9a-f]{16})@(\d+\.\d+\.\d+)$/.exec(setting) ?? []
  if (!provider || !version) throw new Error('WECHAT_SPEECH_PLUGIN is to be written appid@version, wx…@0.3.6')
  return { plugins: { WechatSI: { provider, version } } }
}
