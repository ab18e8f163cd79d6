import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as runtime from '@prisma/schema-engine-wasm/schema_engine_bg'

/** As much of the language's `WebAssembly` as is used here; its types come with the browser's only. */
interface WebAssemblyGlobal {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: Record<string, object>) => { exports: Record<string, unknown> }
}

let loaded = false

/** Loads Prisma's schema engine into its JavaScript half, once in a process. */
export function loadWebAssembly(): void {
  if (loaded) return
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyGlobal }
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const module = new WebAssembly.Module(readFileSync(entry.replace(/\.js$/, '.wasm')))
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': runtime })
  runtime.__wbg_set_wasm(instance.exports)
  const start = instance.exports['__wbindgen_start'] as () => void
  start()
  loaded = true
}
