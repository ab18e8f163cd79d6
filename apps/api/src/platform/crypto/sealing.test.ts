import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ring, settingsFor } from '../../../../../tests/support/settings.js'
import { Sealing } from './sealing.js'

const sealing = (...ids: string[]) => new Sealing(settingsFor({ DATA_KEYS: ring(...ids) }))

const texts = fc
  .array(fc.constantFrom('林', '静', '𠮷', '1', ' ', 'é', '\n', ':'))
  .map((characters) => characters.join(''))

describe('sealing', () => {
  it('gives back what was put in, and never looks the same twice', () => {
    const [one, other] = [sealing('a'), sealing('a')]
    fc.assert(
      fc.property(texts, (text) => {
        const sealed = one.seal(text)
        expect(other.open(sealed)).toBe(text)
        expect(one.seal(text)).not.toBe(sealed)
      }),
      { numRuns: 50 },
    )
  })

  it('names its key and shows nothing of the text', () => {
    expect(sealing('k9').seal('13800000001')).toMatch(/^k9:[A-Za-z0-9+/]+=*$/)
    expect(Buffer.from(sealing('a').seal('13800000001').slice(2), 'base64').toString('latin1')).not.toContain('1380')
  })

  it('notices every changed byte', () => {
    const box = sealing('a')
    const bytes = Buffer.from(box.seal('林静').slice(2), 'base64')
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
      expect(() => box.open(`a:${changed.toString('base64')}`), `byte ${String(at)}`).toThrow()
    }
  })

  it('notices a value cut short', () => {
    const box = sealing('a')
    const sealed = Buffer.from(box.seal('林静').slice(2), 'base64')
    for (const length of [0, 12, 20, 27, sealed.length - 1])
      expect(() => box.open(`a:${sealed.subarray(0, length).toString('base64')}`)).toThrow()
  })

  it('rotates: the first key writes, the older ones read, a removed one does not', () => {
    const old = sealing('a').seal('林静')
    const rotated = sealing('b', 'a')
    expect(rotated.open(old)).toBe('林静')
    expect(rotated.seal('林静')).toMatch(/^b:/)
    expect(() => sealing('b').open(old)).toThrow('No data key a')
    expect(() => sealing('b').open(old.replace('a:', 'b:'))).toThrow()
  })
})
