import { readAppJson, routesOf } from './app-json.ts'
import type { AppJson } from './app-json.ts'
import { Timers } from './clock.ts'
import { iPhone } from './device.ts'
import type { Device } from './device.ts'
import { Faults } from './faults.ts'
import { createLogicLayer } from './logic-layer.ts'
import { PageStack } from './page-stack.ts'
import { createRealm, isFn } from './realm.ts'
import type { Fn, Realm } from './realm.ts'
import { createViewLayer } from './view-layer.ts'
import { WeappApp } from './weapp-app.ts'
import { PhoneFiles } from './phone-files.ts'
import { promised, type WxCall } from './wx-call.ts'
import { Callbacks } from './wx-callbacks.ts'
import { Audio } from './wx-audio.ts'
import { Choosing } from './wx-choosing.ts'
import { WxEvents } from './wx-events.ts'
import { httpApis } from './wx-http.ts'
import { Opening } from './wx-opening.ts'
import { Privacy } from './wx-privacy.ts'
import { storageApis } from './wx-storage.ts'
import type { KeptStorage } from './wx-storage.ts'
import { systemApis } from './wx-system.ts'
import { transferApis } from './wx-transfer.ts'

export interface LaunchSettings {
  /** Folder of the built mini-program. */
  dist: string
  /** Page to open, with its query; the first page of app.json by default. */
  url?: string
  /** Address of the API for this test: stands in the place of the one domain that is listed for this mini-program. */
  api?: string
  /** The listed domain of requests, uploads and downloads; WeChat refuses every other. */
  domain?: string
  /** The code `wx.login` gives; a real one is single-use, so it is asked for each time. */
  loginCode?: () => string
  /** Pass the same object again to launch on the same phone. */
  storage?: KeptStorage
  device?: Partial<Device>
  /** Whether this WeChat user has agreed to the privacy guideline before. */
  privacyAgreed?: boolean
  /** APIs that answer otherwise in this test. */
  wx?: Record<string, Fn>
  /** Plugins that WeChat would load, by alias; only those that app.json declares are given out. */
  plugins?: Record<string, Record<string, Fn>>
}

function recorded(apis: Record<string, Fn>, calls: WxCall[], route: () => string | undefined): Record<string, unknown> {
  const entries = Object.entries(apis).map(([api, run]): [string, Fn] => [
    api,
    (...args) => {
      calls.push({ api, args, route: route() })
      return run(...args)
    },
  ])
  return Object.fromEntries(entries)
}

/** WeChat throws for a plugin that app.json does not declare. */
function pluginsOf(app: AppJson, given: LaunchSettings['plugins'], realm: Realm): Fn {
  return (alias) => {
    const name = String(alias)
    if (!app.plugins?.[name]) throw new Error(`plugin "${name}" is not declared`)
    return Object.assign(realm.give({}) as object, given?.[name])
  }
}

/**
 * Starts a built mini-program as WeChat does: app.js in a realm without browser or `eval`, pages drawn by the official
 * compiler, requests over real HTTP.
 */
export function launch(settings: LaunchSettings): WeappApp {
  const { dist, api, domain, storage = {}, privacyAgreed = true, loginCode = () => 'login-code' } = settings
  const appJson = readAppJson(dist)
  const routes = routesOf(appJson)
  const home = routes[0] ?? ''
  const device: Device = { ...iPhone, ...settings.device }
  const faults = new Faults()
  const timers = new Timers(faults)
  const realm = createRealm()
  const callbacks = new Callbacks(realm, faults)
  const events = new WxEvents(realm)
  const privacy = new Privacy(privacyAgreed, realm, callbacks)
  const files = new PhoneFiles()
  const choosing = new Choosing(files, callbacks, privacy)
  const opening = new Opening(files, callbacks)
  const audio = new Audio(realm)
  const calls: WxCall[] = []
  const rewrite = (url: string): string | undefined => {
    const [base = ''] = /^https?:\/\/[^/]+/.exec(url) ?? []
    if (domain !== undefined && base !== domain) return undefined
    return (api ?? base) + url.slice(base.length)
  }

  const wx: Record<string, unknown> = { env: realm.give({ USER_DATA_PATH: 'http://usr' }) }
  const logic = createLogicLayer(dist, realm, faults, timers, wx)
  const stack = new PageStack({
    routes,
    tabs: (appJson.tabBar?.list ?? []).map(({ pagePath }) => pagePath),
    realm,
    faults,
    callbacks,
    define: logic.define,
  })
  logic.connect(stack)
  realm.globals['requirePlugin'] = pluginsOf(appJson, settings.plugins, realm)
  const http = { device, callbacks, rewrite, give: realm.give }
  const apis: Record<string, Fn> = {
    ...systemApis(device, home, realm, callbacks),
    ...events.apis(),
    ...privacy.apis(),
    ...audio.apis(),
    ...storageApis(storage, realm, callbacks),
    ...httpApis(http),
    ...transferApis(http, files),
    ...promised({ ...choosing.apis(), ...opening.apis() }, realm),
    ...stack.apis(),
    login: callbacks.ok('login', () => ({ code: loginCode() })),
    ...settings.wx,
  }
  Object.assign(
    wx,
    recorded(apis, calls, () => stack.pages.at(-1)?.route),
  )

  const render = createViewLayer(dist, faults)
  const definition = logic.start()
  const options = realm.give({ path: home, query: {}, scene: 1001 })
  for (const hook of ['onLaunch', 'onShow']) {
    const run = definition[hook]
    if (isFn(run)) run.call(definition, options)
  }
  const app = new WeappApp({
    dist,
    appJson,
    device,
    faults,
    timers,
    events,
    privacy,
    realm,
    stack,
    render,
    calls,
    storage,
    files,
    choosing,
    opening,
    audio,
    rewrite,
  })
  stack.open(settings.url ?? home)
  return app
}
