import type { ColumnType } from '../../platform/database/bulk.js'

type Columns = Record<string, ColumnType>

const home = { id: 'uuid', area: 'int', officerName: 'text', officerPhoneCipher: 'text' } as const satisfies Columns

const purchase = {
  ...{ id: 'uuid', contractNo: 'text', paymentWay: 'text', saleKind: 'text', bank: 'text', total: 'bigint' },
  ...{ subscribedOn: 'date', signedOn: 'date', onlineSignedOn: 'date', filedOn: 'date', handoverDueOn: 'date' },
} as const satisfies Columns

const purchaser = {
  ...{ id: 'uuid', nameCipher: 'text', nameHash: 'text', phoneCipher: 'text', phoneHash: 'text' },
  ...{ identityCipher: 'text', identityHash: 'text', lastSixHash: 'text' },
} as const satisfies Columns

/** What a sale may change of a stored row. */
export const changing = { home, purchase, purchaser }

/** A new row: that, and what stays for good. */
export const whole = {
  home: {
    ...home,
    ...({ projectId: 'uuid', buildingId: 'uuid', unit: 'text', room: 'text', createdAt: 'timestamptz' } as const),
  },
  purchase: {
    ...purchase,
    ...({ projectId: 'uuid', homeId: 'uuid', status: 'text', createdAt: 'timestamptz' } as const),
  },
  purchaser: { ...purchaser, ...({ projectId: 'uuid', purchaseId: 'uuid', position: 'int' } as const) },
}
