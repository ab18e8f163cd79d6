import { expect, test } from 'vitest'
import { needsOf } from './needs.ts'

test.each([
  { args: [], builds: true, browser: true },
  { args: ['--project', 'rules'], builds: false, browser: false },
  { args: ['--project=weapp'], builds: true, browser: false },
  { args: ['--project', 'rules', '--project', 'e2e'], builds: true, browser: true },
  { args: ['packages/kernel'], builds: false, browser: false },
  { args: ['tests/e2e/journey.e2e.test.ts'], builds: true, browser: true },
  { args: ['tests/architecture'], builds: false, browser: false },
  { args: ['--bail', '1'], builds: true, browser: true },
])('$args needs builds: $builds, browser: $browser', ({ args, builds, browser }) => {
  expect(needsOf(args)).toEqual({ builds, browser })
})
