import type { Answer } from '@hub/contracts'
import { maskPhone } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { ConsentTexts } from './consent-texts.js'
import { ConsentsStore } from './consents.store.js'
import { PeopleStore } from './people.store.js'

@Injectable()
export class MeQueries {
  constructor(
    private readonly people: PeopleStore,
    private readonly consents: ConsentsStore,
    private readonly texts: ConsentTexts,
  ) {}

  async person(personId: string): Promise<{ id: string; phoneMasked: string | null }> {
    const { id, phone } = await this.people.find(personId)
    return { id, phoneMasked: phone && maskPhone(phone) }
  }

  async me(personId: string): Promise<Answer<'GET /me'>> {
    const [{ id, phone }, given] = await Promise.all([this.people.find(personId), this.consents.inForce(personId)])
    const consents = this.texts.all.map((text) => {
      const found = given.find(({ purpose }) => purpose === text.purpose)
      return { ...text, givenAt: found?.givenAt.toISOString() ?? null, givenVersion: found?.version ?? null }
    })
    return { id, phone, phoneMasked: phone && maskPhone(phone), consents }
  }
}
