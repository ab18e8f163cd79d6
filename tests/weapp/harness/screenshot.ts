import fs from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../../support/chromium.ts'
import { themed, windowOf } from './app-json.ts'
import { capsule, frame } from './device.ts'
import { fileUri, pageHtml } from './page-html.ts'
import { text } from './realm.ts'
import { attribute } from './view-node.ts'
import type { WeappApp } from './weapp-app.ts'

/** Colours and words of what WeChat draws: page settings, and what the app changed by `wx` calls. */
function nativeSettings(app: WeappApp) {
  const { dist, appJson, device } = app.parts
  const window = windowOf(dist, appJson, app.route, device.theme)
  const { list = [], ...tabBar } = appJson.tabBar ?? {}
  const painted = app.callsOf('setNavigationBarColor').at(-1) ?? {}
  const titled = app.callsOf('setNavigationBarTitle', app.route).at(-1) ?? {}
  const tabs = { ...themed(dist, tabBar, device.theme), ...app.callsOf('setTabBarStyle').at(-1) } as Record<
    string,
    string
  >
  return {
    custom: window.navigationStyle === 'custom',
    title: text(titled.title, window.navigationBarTitleText),
    ground: text(painted.backgroundColor, window.navigationBarBackgroundColor),
    ink: painted.frontColor === '#ffffff' || window.navigationBarTextStyle === 'white' ? '#ffffff' : '#000000',
    tabs,
    list: list.map((tab, index) => {
      const changed = app.callsOf('setTabBarItem').findLast((item) => item.index === index)
      return { ...tab, ...themed(dist, { ...tab, ...changed }, device.theme) }
    }),
  }
}

function tabBarHtml(app: WeappApp, { tabs, list }: ReturnType<typeof nativeSettings>): string {
  const items = list.map((tab) => {
    const chosen = tab.pagePath === app.route
    const icon = fileUri(path.join(app.parts.dist, chosen ? tab.selectedIconPath : tab.iconPath))
    const colour = (chosen ? tabs.selectedColor : tabs.color) ?? ''
    return `<div class="tab" style="color:${colour}"><img src="${icon}">${tab.text}</div>`
  })
  const line = tabs.borderStyle === 'white' ? '#e5e5e5' : '#333333'
  return `<div class="tabs" style="background:${tabs.backgroundColor ?? ''};border-top:1px solid ${line}">${items.join('')}</div>`
}

/** The pictures of the page that lie on the phone or on the server, by their address, to be written into it. */
async function picturesOf(app: WeappApp): Promise<Map<string, string>> {
  const { files, rewrite } = app.parts
  const addresses = app.all('image').map((node) => attribute(node, 'src'))
  const found = new Map<string, string>()
  for (const src of new Set(addresses.filter((address) => /^(?!data:)\w+:/.test(address)))) {
    const url = rewrite(src)
    const content = files.at(src)?.content ?? (url === undefined ? undefined : await (await fetch(url)).bytes())
    if (content) found.set(src, `data:;base64,${Buffer.from(content).toString('base64')}`)
  }
  return found
}

/** The whole screen: status bar, title, page (in a frame of its own, so that `fixed` and `vh` mean the page), tab bar. */
function screenHtml(app: WeappApp, pictures: ReadonlyMap<string, string>): string {
  const { device, dist } = app.parts
  const native = nativeSettings(app)
  const isTab = native.list.some((tab) => tab.pagePath === app.route)
  const top = native.custom ? 0 : device.statusBarHeight + frame.titleBar
  const bottom = isTab ? frame.tabBar + frame.homeIndicator : 0
  const page = pageHtml(app.route, app.tree(), {
    dist,
    width: device.screenWidth,
    picture: (src) => pictures.get(src) ?? '',
  }).replace(/[&"]/g, (c) => `&#${c.charCodeAt(0)};`)
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; background: ${native.ground}; color: ${native.ink}; font-family: sans-serif; overflow: hidden }
    iframe { position: absolute; left: 0; top: ${top}px; width: 100%; height: calc(100vh - ${top + bottom}px); border: 0 }
    .clock { position: absolute; left: 36px; top: 14px; font-weight: 600 }
    .title { position: absolute; left: 0; right: 0; top: ${device.statusBarHeight}px; line-height: ${frame.titleBar}px; text-align: center; font-size: 17px; font-weight: 500 }
    .capsule { position: absolute; left: ${capsule.left}px; top: ${capsule.top}px; width: ${capsule.width}px; height: ${capsule.height}px; box-sizing: border-box; border: 1px solid #8884; border-radius: 16px; background: #8881; line-height: 30px; text-align: center; letter-spacing: 4px }
    .tabs { position: absolute; left: 0; right: 0; bottom: 0; height: ${bottom - 1}px; display: flex }
    .tab { flex: 1; padding-top: 5px; text-align: center; font-size: 10px }
    .tab img { display: block; width: 27px; height: 27px; margin: 0 auto 2px }
  </style>
  <iframe srcdoc="${page}"></iframe>
  <div class="clock">10:20</div>${native.custom ? '' : `<div class="title">${native.title}</div>`}<div class="capsule">··· | ◎</div>
  ${isTab ? tabBarHtml(app, native) : ''}`
}

let browser: Promise<Browser> | undefined

/** Draws the page as a phone shows it into a PNG of 390 × 844 (at 2 px a point), or as high as the page with `full`. */
export async function screenshot(app: WeappApp, file: string, { full = false } = {}): Promise<void> {
  const { device } = app.parts
  const page = await (
    await (browser ??= launchChromium())
  ).newPage({
    viewport: { width: device.screenWidth, height: device.screenHeight },
    colorScheme: device.theme,
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  })
  try {
    await page.setContent(screenHtml(app, await picturesOf(app)))
    const content = page.frames()[1]
    if (full && content) {
      const [height, shown] = await content.evaluate(
        () => [document.documentElement.scrollHeight, innerHeight] as const,
      )
      await page.setViewportSize({
        width: device.screenWidth,
        height: device.screenHeight + Math.max(0, height - shown),
      })
    }
    await fs.mkdir(path.dirname(file), { recursive: true })
    await page.screenshot({ path: file })
  } finally {
    await page.close()
  }
}

/** Ends the browser, if a screenshot was taken. */
export async function closeScreenshots(): Promise<void> {
  const opened = await browser
  browser = undefined
  await opened?.close()
}
