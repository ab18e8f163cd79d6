import { first, others, runCheck } from '../checks/check.ts'
import type { Check, Verdict } from '../checks/check.ts'
import { command, say } from '../command.ts'
import { twoAtATime } from '../two-at-a-time.ts'

const linesShown = 40

function tell({ what, ok, seconds, output }: Verdict): void {
  say(`${ok ? '✓' : '✗'} ${what} (${seconds.toFixed(1)} s)`)
  if (ok) return
  const lines = output.split('\n')
  for (const line of lines.slice(0, linesShown)) say(`    ${line}`)
  if (lines.length > linesShown) say(`    … and ${String(lines.length - linesShown)} lines more`)
}

async function run(check: Check): Promise<Verdict> {
  const verdict = await runCheck(check)
  tell(verdict)
  return verdict
}

/** `npm run check -- lint format` runs only those whose name contains a word. */
await command(async (only) => {
  const wanted = ({ what }: Check): boolean => only.length === 0 || only.some((word) => what.includes(word))
  const began = await run(first)
  const possible = others.filter((check) => wanted(check) && (began.ok || !check.afterFirst))
  const verdicts = [began, ...(await twoAtATime(possible.map((check) => () => run(check))))]
  const failed = verdicts.filter(({ ok }) => !ok)
  say(failed.length === 0 ? 'Everything is in order.' : `Not in order: ${failed.map(({ what }) => what).join(', ')}`)
  return failed.length === 0 ? 0 : 1
})
