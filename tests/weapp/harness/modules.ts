import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import type { Fn, Realm } from './realm.ts'
import { shadowed } from './realm.ts'

/** Loads the bundle's files as WeChat does: each wrapped in a function that hides the browser's names. */
export function createModules(dist: string, { context }: Realm): (file: string) => unknown {
  const loaded = new Map<string, { exports: unknown }>()
  const load = (file: string): unknown => {
    const known = loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    loaded.set(file, module)
    const filename = path.join(dist, file)
    const source = fs.readFileSync(filename, 'utf8')
    const wrapper = `(function (require, module, exports, ${shadowed.join(', ')}) {${source}\n})`
    const run = vm.runInContext(wrapper, context, { filename }) as Fn
    const require: Fn = (id) => {
      const target = String(id)
      return load(path.posix.join(path.posix.dirname(file), target.endsWith('.js') ? target : `${target}.js`))
    }
    run(require, module, module.exports)
    return module.exports
  }
  return load
}
