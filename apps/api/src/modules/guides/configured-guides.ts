import { join } from 'node:path'
import { Injectable } from '@nestjs/common'
import { Environment } from '../../platform/config/environment.js'
import { type CityGuide, readGuides } from './read-guides.js'

/** The guides of all cities, read and checked at boot. */
@Injectable()
export class ConfiguredGuides {
  private readonly guides: ReadonlyMap<string, CityGuide>

  constructor(environment: Environment) {
    this.guides = readGuides(join(environment.CONFIG_DIR, 'guides'))
  }

  /** The city's own guide, else the general one; `city` is null for that. */
  of(city: string | null): CityGuide & { city: string | null } {
    const own = city === null ? undefined : this.guides.get(city)
    const general = this.guides.get('*')
    if (!general) throw new Error('no general guide')
    return own ? { ...own, city } : { ...general, city: null }
  }
}
