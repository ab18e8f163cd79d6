import { expect, it } from 'vitest'
import { delaySentence } from './delay-words'

const told = {
  ...{ state: 'announced' as const, nodeName: '交付', today: '2026-09-16' },
  ...{ wasOn: '2028-06-30', newOn: '2028-09-10' },
}

it.each([
  [{}, '交付要晚 72 天，改到2028年9月10日'],
  [{ wasOn: null }, '交付改到2028年9月10日'],
  [{ wasOn: '2028-10-01' }, '交付改到2028年9月10日'],
  [{ state: 'withdrawn' as const }, '交付不延期了，还是2028年6月30日'],
  [{ state: 'withdrawn' as const, wasOn: null }, '交付不延期了'],
])('says %j as %s', (change, sentence) => {
  expect(delaySentence({ ...told, ...change })).toBe(sentence)
})
