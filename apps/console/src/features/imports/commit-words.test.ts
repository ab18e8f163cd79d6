import { expect, it } from 'vitest'
import { commitWords } from './commit-words.ts'

const counts = { new: 38, changed: 61, same: 310, faulty: 0 }

it('says why a file cannot be written, or how many rows it will write', () => {
  expect(commitWords({ counts: { ...counts, faulty: 3 }, faults: 4, mappingFaults: [] })).toMatchObject({
    rows: 99,
    isReady: false,
    title: '还有 4 个单元格有错，改好才能写入',
  })
  expect(commitWords({ counts, faults: 0, mappingFaults: [] })).toMatchObject({ rows: 99, isReady: true })
  const mappingFaults = ['没有写到「手机号」的列：这一项必填，请选一列']
  expect(commitWords({ counts, faults: 1, mappingFaults })).toMatchObject({ isReady: false, words: mappingFaults[0] })
  expect(
    commitWords({ counts: { new: 0, changed: 0, same: 5, faulty: 0 }, faults: 0, mappingFaults: [] }),
  ).toMatchObject({
    rows: 0,
    isReady: false,
  })
})
