import fs from 'node:fs'
import path from 'node:path'
import { attribute, classesOf } from './view-node.ts'
import type { ViewNode } from './view-node.ts'

const tagSelectors = ['view', 'text', 'button', 'form', 'label', 'scroll-view', 'swiper', 'swiper-item', 'comp']

/** What WeChat gives its own elements before any WXSS. */
const nativeRules = `
*, *::before, *::after { box-sizing: content-box }
html, body { margin: 0; font-family: sans-serif; -webkit-font-smoothing: antialiased }
wx-view, wx-form, wx-scroll-view, wx-swiper, wx-swiper-item, wx-label, wx-root { display: block }
wx-text { display: inline; white-space: pre-wrap }
wx-comp { display: contents }
wx-scroll-view { overflow: auto }
wx-button { display: block; position: relative; margin: 0 auto; padding: 0 14px; box-sizing: border-box; overflow: hidden;
  border-radius: 5px; background: #f8f8f8; color: #000; font-size: 18px; line-height: 2.55555556; text-align: center }
wx-button::after { content: ''; position: absolute; top: 0; left: 0; width: 200%; height: 200%; box-sizing: border-box;
  border: 1px solid rgba(0, 0, 0, .2); border-radius: 10px; transform: scale(.5); transform-origin: 0 0 }
img { display: inline-block; width: 320px; height: 240px; overflow: hidden }
input, textarea { display: block; border: 0; padding: 0; background: none; color: inherit; font: inherit; resize: none }
`
const fits: Record<string, string> = { aspectFit: 'contain', aspectFill: 'cover', scaleToFill: 'fill' }

function escape(value: string): string {
  return value.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** WXSS with its imports, as CSS for a screen of this width. */
function stylesheet(dist: string, file: string, width: number, seen = new Set<string>()): string {
  const full = path.join(dist, file)
  if (seen.has(file) || !fs.existsSync(full)) return ''
  seen.add(file)
  const whole = fs.readFileSync(full, 'utf8').replace(/@import\s*["']([^"']+)["'];?/g, (_, imported: string) => {
    const from = imported.startsWith('/') ? '' : path.posix.dirname(file)
    return stylesheet(dist, path.posix.join(from, imported), width, seen)
  })
  return inPixels(whole, width)
    .replace(/(^|[},\s])page(?=[\s,{.:>])/g, '$1body')
    .replace(new RegExp(`(^|[},\\s>+~])(${tagSelectors.join('|')})(?=[\\s,{.:>[])(?=[^{}]*\\{)`, 'g'), '$1wx-$2')
}

function inPixels(css: string, width: number): string {
  return css.replace(/(-?[\d.]+)rpx/g, (_, size: string) => `${((Number(size) * width) / 750).toFixed(3)}px`)
}

/** What a page is drawn with. */
export interface Drawing {
  dist: string
  /** Of the screen, px. */
  width: number
  /** Where a picture is found that lies neither in the bundle nor in the text. */
  picture: (src: string) => string
}

function elementHtml(node: ViewNode, drawing: Drawing): string {
  if (node.text !== undefined) return escape(node.text)
  const style = inPixels(attribute(node, 'style'), drawing.width)
  const common = `id="${escape(attribute(node, 'id'))}" class="${escape(classesOf(node).join(' '))}" style="${escape(style)}"`
  const placeholder = `placeholder="${escape(attribute(node, 'placeholder'))}"`
  const value = escape(attribute(node, 'value'))
  if (node.tag === 'input') return `<input ${common} ${placeholder} value="${value}">`
  if (node.tag === 'textarea') return `<textarea ${common} ${placeholder}>${value}</textarea>`
  if (node.tag === 'image') {
    const fit = fits[attribute(node, 'mode')] ?? 'fill'
    return `<img ${common.replace('style="', `style="object-fit:${fit};`)} src="${escape(source(node, drawing))}">`
  }
  const inner = node.children.map((child) => elementHtml(child, drawing)).join('')
  return `<wx-${node.tag} ${common}>${inner}</wx-${node.tag}>`
}

function source(node: ViewNode, { dist, picture }: Drawing): string {
  const src = attribute(node, 'src')
  if (/^(data:|$)/.test(src)) return src
  return /^\w+:/.test(src) ? picture(src) : fileUri(path.join(dist, src))
}

/** A picture of the bundle as a data URI. */
export function fileUri(file: string): string {
  return fs.existsSync(file) ? `data:image/png;base64,${fs.readFileSync(file).toString('base64')}` : ''
}

/** The page alone, as WeChat's web view shows it between title bar and tab bar. */
export function pageHtml(route: string, tree: ViewNode, drawing: Drawing): string {
  const { dist, width } = drawing
  const css = ['app.wxss', `${route}.wxss`].map((file) => stylesheet(dist, file, width)).join('\n')
  const body = tree.children.map((child) => elementHtml(child, drawing)).join('')
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${nativeRules}${css}</style><body>${body}</body></html>`
}
