import vm from 'node:vm'
import { describe, expect, it } from 'vitest'
import { weappDist } from './dist.ts'
import { compileWxml, compileWxss } from './harness/compilers.ts'
import { createModules } from './harness/modules.ts'
import { createRealm } from './harness/realm.ts'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

function inFolder<T>(files: Record<string, string>, work: (folder: string) => T): T {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'weapp-'))
  try {
    for (const [name, source] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), source)
    return work(folder)
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}

describe('the official compilers', () => {
  it('accept the built WXML and WXSS', () => {
    expect(compileWxml(weappDist)).toContain('pages/home/index.wxml')
    expect(compileWxss(weappDist)).toContain('pages/home/index.wxss')
  })

  it('refuse a broken template', () => {
    inFolder({ 'page.wxml': '<view><text></view>' }, (folder) => {
      expect(() => compileWxml(folder)).toThrow()
    })
  })
})

describe('the logic layer', () => {
  it.each(['eval("1 + 1")', 'new Function("return 1")()', '[].constructor.constructor("return 1")()'])(
    'refuses %s, as WeChat does',
    (source) => {
      expect(() => vm.runInContext(source, createRealm().context) as unknown).toThrow(/Code generation from strings/)
    },
  )

  it.each([
    'window',
    'document',
    'localStorage',
    'XMLHttpRequest',
    'fetch',
    'process',
    'URL',
    'Buffer',
    'AbortController',
  ])('knows no %s', (name) => {
    const seen = inFolder({ 'app.js': `module.exports = typeof ${name}` }, (folder) =>
      createModules(folder, createRealm())('app.js'),
    )
    expect(seen).toBe('undefined')
  })

  it('gives data of its own realm', () => {
    const realm = createRealm()
    realm.globals.given = realm.give({ list: [1] })
    expect(vm.runInContext('given instanceof Object && Array.isArray(given.list)', realm.context)).toBe(true)
  })
})
