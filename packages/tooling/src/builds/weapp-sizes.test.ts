import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { h5FirstLoad } from './h5-first-load.ts'
import { weappSizes } from './weapp-sizes.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sizes-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(name: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), content)
}

test('a subpackage does not count to the main package', () => {
  const app = JSON.stringify({ subPackages: [{ root: 'cases' }] })
  write('app.json', app)
  write('pages/home.js', 'x'.repeat(100))
  write('cases/pages/new.js', 'x'.repeat(700))
  expect(weappSizes(folder).map(({ what, bytes }) => [what, bytes])).toEqual([
    ['weapp main package', 100 + app.length],
    ['weapp subpackage cases', 700],
  ])
})

test('the first load is the page, what it names, and the chunks of the first route', () => {
  const noise = (size: number): string =>
    Array.from({ length: size }, (_, at) => ((at * 7919) % 9973).toString(36)).join('')
  const load = (chunks: string): string =>
    `{"path":"p","load":function load(A,e){return[Promise.all([${chunks}]).then(t),A,e]}}`
  write('index.html', '<script src="/static/app.1a2b.js"></script><link href="/static/app.css">')
  write('static/app.1a2b.js', `w.routes=[${load('t.e(8),t.e(4)')},${load('t.e(5)')}]`)
  write('static/app.css', 'a{}')
  write('static/8.ff.js', 'eight')
  write('static/5.ff.js', noise(20_000))
  const before = h5FirstLoad(folder).bytes
  write('static/4.ff.js', noise(20_000))
  write('static/shared.ff.js', noise(10_000))
  expect(before).toBeLessThan(1_000)
  expect(h5FirstLoad(folder).bytes).toBeGreaterThan(before + 20_000)
})
