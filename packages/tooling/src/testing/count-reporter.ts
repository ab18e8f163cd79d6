import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/** How many tests passed and failed; a file that cannot be loaded and an error outside of tests count as failed. */
export interface Count {
  passed: number
  failed: number
}

/** A Vitest reporter that leaves the {@link Count} of the run in the file that `HUB_TEST_COUNT` names. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const file = process.env['HUB_TEST_COUNT']
    if (file) writeFileSync(file, JSON.stringify(countOf(modules, errors)))
  }
}

function countOf(modules: readonly TestModule[], errors: readonly unknown[]): Count {
  const count: Count = { passed: 0, failed: errors.length }
  for (const module of modules) {
    const states = [...module.children.allTests()].map((test) => test.result().state)
    count.passed += states.filter((state) => state === 'passed').length
    const failed = states.filter((state) => state === 'failed').length
    // A set-up that failed, or a file that could not be loaded, fails its file without failing a test.
    count.failed += failed === 0 && !module.ok() ? 1 : failed
  }
  return count
}
