import { describe, expect, it } from 'vitest'
import { consentsAtLogIn, type ConsentText } from './consent.rules.js'

const text = (purpose: ConsentText['purpose'], version: number, required = false): ConsentText => ({
  purpose,
  version,
  required,
  title: purpose,
  text: purpose,
})
const texts = [text('service', 2, true), text('marketing', 1)]
const service = (version: number) => ({ purpose: 'service' as const, version })
const marketing = { purpose: 'marketing' as const, version: 1 }

describe('the consents to write down at log-in', () => {
  it.each([
    ['nothing given, nothing on record', [], [], null],
    ['the required one given', [], [service(2)], [service(2)]],
    ['the required one on record', [service(2)], [], []],
    ['the required one on record and given again', [service(2)], [service(2)], []],
    ['an older version on record', [service(1)], [], null],
    ['an older version given', [], [service(1)], null],
    ['a version of the future given', [], [service(3)], null],
    ['the new version given over the old one', [service(1)], [service(2)], [service(2)]],
    ['an optional one only', [], [marketing], null],
    ['both', [], [marketing, service(2)], [service(2), marketing]],
    ['an optional one that is new', [service(2)], [marketing], [marketing]],
    ['an optional one to a text that is no longer in force', [service(2)], [{ ...marketing, version: 0 }], []],
  ])('%s', (_, onRecord, given, expected) => {
    expect(consentsAtLogIn(texts, onRecord, given)).toEqual(expected)
  })
})
