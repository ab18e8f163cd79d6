import type { Answer } from '@hub/contracts'
import type { Sealing } from '../../platform/crypto/sealing.js'

interface OfficerRow {
  readonly officerName: string | null
  readonly officerPhoneCipher: string | null
}

/** The lifetime service officer of a home; the number is for calling, so it comes in full. */
export const presentOfficer = (
  { officerName, officerPhoneCipher }: OfficerRow,
  sealing: Sealing,
): Answer<'GET /home-screen'>['officer'] =>
  officerName
    ? { name: officerName, phone: officerPhoneCipher && sealing.open(officerPhoneCipher), title: '终身服务官' }
    : null
