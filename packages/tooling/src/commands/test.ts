import { build } from '../builds/build.ts'
import { partNames } from '../builds/parts.ts'
import { command, say } from '../command.ts'
import { browserForTests } from '../testing/browser.ts'
import { needsOf } from '../testing/needs.ts'
import { runVitest } from '../testing/run-vitest.ts'

await command(async (given) => {
  const args = given.filter((arg) => arg !== '--full')
  const needs = needsOf(args)
  const env = { ...process.env }
  if (given.includes('--full')) env['HUB_TEST_FULL'] = '1'
  if (needs.browser) env['CHROMIUM_PATH'] = await browserForTests()
  if (needs.builds) await build(partNames)
  const { code, count } = await runVitest(args, env)
  say(`${String(count.passed)} passed, ${String(count.failed)} failed`)
  return code !== 0 || count.failed > 0 ? 1 : 0
})
