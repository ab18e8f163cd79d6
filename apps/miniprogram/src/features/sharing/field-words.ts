import { sharingFieldLabels } from '@hub/contracts/vocabulary'
import type { SharingField } from '@hub/contracts/vocabulary'

/** `姓名、手机号、房屋`. */
export const fieldWords = (fields: readonly SharingField[]): string =>
  fields.map((field) => sharingFieldLabels[field]).join('、')
