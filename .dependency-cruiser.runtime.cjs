/** The rules about what is left of the imports once types are gone. The others are in .dependency-cruiser.cjs. */
const { options } = require('./.dependency-cruiser.cjs')

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'mini-program-without-zod',
      comment: 'zod would cost 85 KB and more of the main package; types cost nothing.',
      severity: 'error',
      from: { path: '^apps/miniprogram/src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '(^|/)node_modules/zod/', reachable: true },
    },
    {
      name: 'mini-program-without-calendar',
      comment: 'chinese-days is 32 KB: dates are reckoned by the API.',
      severity: 'error',
      from: { path: '^apps/miniprogram/src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '(^|/)node_modules/chinese-days/', reachable: true },
    },
  ],
  options: { ...options, tsPreCompilationDeps: false },
}
