import { createRequire } from 'node:module'

interface MiniprogramCompiler {
  wxmlToJs: (root: string, options?: { maxBuffer?: number }) => string
  wxssToJs: (root: string, options?: { maxBuffer?: number }) => string
}

const official = createRequire(import.meta.url)('miniprogram-compiler') as MiniprogramCompiler
const roomy = { maxBuffer: 64 << 20 }

/** WeChat's own `wcc` over all WXML of a built mini-program; throws what it refuses. */
export function compileWxml(dist: string): string {
  return official.wxmlToJs(dist, roomy)
}

/** WeChat's own `wcsc` over all WXSS of a built mini-program; throws what it refuses. */
export function compileWxss(dist: string): string {
  return official.wxssToJs(dist, roomy)
}
