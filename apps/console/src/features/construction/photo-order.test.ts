import { expect, it } from 'vitest'
import { moved, type Photo, photosFault } from './photo-order.ts'

const photo = (key: string, over: Partial<Photo> = {}): Photo => ({
  ...{ key, id: key, url: '', name: `${key}.jpg`, share: 1, fault: null, ...over },
})
const keys = (photos: readonly Photo[]): string => photos.map(({ key }) => key).join('')

it('moves a photo by a place, and none beyond the ends', () => {
  const photos = [photo('a'), photo('b'), photo('c')]
  expect(keys(moved(photos, 'b', -1))).toBe('bac')
  expect(keys(moved(photos, 'b', 1))).toBe('acb')
  expect(keys(moved(photos, 'a', -1))).toBe('abc')
  expect(keys(moved(photos, 'c', 1))).toBe('abc')
})

it('waits for every photo', () => {
  expect(photosFault([photo('a'), photo('b', { id: null, share: 0.4 })])).toBe('照片还在上传')
  expect(photosFault([photo('a', { id: null, fault: '太大' })])).toBe('有照片没有传上去，请拿掉或重新选')
  expect(photosFault([photo('a')])).toBeNull()
})
