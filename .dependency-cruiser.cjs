/**
 * Who may import whom (docs/architecture.md). Imports of types count too, but for the last rule, which has a
 * configuration of its own (.dependency-cruiser.runtime.cjs): types weigh nothing in a mini-program.
 */
const test = '\\.test\\.tsx?$'
const modules = '^apps/api/src/modules'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'kernel-stands-alone',
      comment: 'The kernel is pure: no dependency but chinese-days.',
      severity: 'error',
      from: { path: '^packages/kernel/', pathNot: test },
      to: { pathNot: ['^packages/kernel/', '(^|/)node_modules/chinese-days/'] },
    },
    {
      name: 'contracts-on-kernel-only',
      severity: 'error',
      from: { path: '^packages/contracts/', pathNot: test },
      to: { pathNot: ['^packages/(contracts|kernel)/', '(^|/)node_modules/zod/'] },
    },
    {
      name: 'packages-below-apps',
      comment: 'An app uses packages, never the other way round.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-apart',
      comment: 'Apps meet in the contract.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'apps-without-sandbox-and-tooling',
      comment: 'The stand-in for WeChat is reached over HTTP; tooling and tests are not part of the product.',
      severity: 'error',
      from: { path: '^apps/', pathNot: test },
      to: { path: '^(packages/(wechat-sandbox|tooling)|tests)/' },
    },
    {
      name: 'modules-meet-at-index',
      comment: "A module's index.ts is the only file that another module may import.",
      severity: 'error',
      from: { path: `${modules}/([^/]+)/`, pathNot: test },
      to: { path: `${modules}/`, pathNot: [`${modules}/$1/`, `${modules}/[^/]+/index\\.ts$`] },
    },
    {
      name: 'rules-on-kernel-and-contracts',
      comment: 'Rules and policies import the kernel, the contract, zod, and files of their own module.',
      severity: 'error',
      from: { path: `${modules}/([^/]+)/.*\\.(rules|policy)\\.ts$` },
      to: { pathNot: ['^packages/(kernel|contracts)/', '(^|/)node_modules/zod/', `${modules}/$1/`] },
    },
    {
      name: 'rules-are-pure',
      comment: 'What they import of their own module is as pure: nothing behind it touches the world.',
      severity: 'error',
      from: { path: `${modules}/.*\\.(rules|policy)\\.ts$` },
      to: {
        reachable: true,
        pathNot: [`${modules}/`, '^packages/(kernel|contracts)/', '(^|/)node_modules/(zod|chinese-days)/'],
      },
    },
    {
      name: 'platform-below-modules',
      severity: 'error',
      from: { path: '^apps/api/src/platform/' },
      to: { path: `${modules}/` },
    },
    {
      name: 'nothing-above-controllers',
      comment: 'Controllers and reactions call use-cases; only their module knows them.',
      severity: 'error',
      from: { path: `${modules}/`, pathNot: ['\\.module\\.ts$', test] },
      to: { path: '\\.controller\\.ts$' },
    },
    {
      name: 'chinese-days-in-kernel',
      comment: 'It ends at a year that only the calendar of the kernel knows, and is too big for a mini-program.',
      severity: 'error',
      from: { pathNot: '^packages/kernel/' },
      to: { path: '(^|/)node_modules/chinese-days/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.swc)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
