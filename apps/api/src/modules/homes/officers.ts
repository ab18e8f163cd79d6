import type { Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Sealing } from '../../platform/crypto/sealing.js'

interface OfficerRow {
  readonly officerName: string | null
  readonly officerPhoneCipher: string | null
}

const mostOpened = 20_000

/**
 * Lifetime service officers as pages show them. One officer has hundreds of homes, and an import seals their number once
 * for all of a batch: what was opened is kept, because opening it took a twentieth of the home screen's time.
 */
@Injectable()
export class Officers {
  private readonly opened = new Map<string, string>()

  constructor(private readonly sealing: Sealing) {}

  /** The officer of a home; the number is for calling, so it comes in full. */
  of({ officerName, officerPhoneCipher }: OfficerRow): Answer<'GET /home-screen'>['officer'] {
    if (!officerName) return null
    return { name: officerName, phone: officerPhoneCipher && this.open(officerPhoneCipher), title: '终身服务官' }
  }

  private open(sealed: string): string {
    const known = this.opened.get(sealed)
    if (known !== undefined) return known
    const phone = this.sealing.open(sealed)
    if (this.opened.size >= mostOpened) this.opened.clear()
    this.opened.set(sealed, phone)
    return phone
  }
}
