import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { DiscoveryService } from '@nestjs/core'
import { type DataHolding, type DataKeeper, holdingKey, type KeptData, type Subject } from './personal-data.js'

/** Everything that holds data about customers, found by its decorator at boot, so that nothing is listed by hand. */
@Injectable()
export class DataKeepers implements OnApplicationBootstrap {
  constructor(private readonly discovery: DiscoveryService) {}

  onApplicationBootstrap(): void {
    this.all()
  }

  /** By key. @throws Error when two classes answer for the same key or table. */
  all(): { holding: DataHolding; keeper: DataKeeper }[] {
    const found = this.discovery.getProviders().flatMap((provider) => {
      const { metatype, instance } = provider as { metatype: unknown; instance: DataKeeper | undefined }
      const holding =
        typeof metatype === 'function'
          ? (Reflect.getMetadata(holdingKey, metatype) as DataHolding | undefined)
          : undefined
      return holding && instance ? [{ holding, keeper: instance }] : []
    })
    const names = found.flatMap(({ holding }) => [`key ${holding.key}`, ...holding.tables])
    const twice = names.find((name, i) => names.indexOf(name) !== i)
    if (twice) throw new Error(`Two keepers of personal data for ${twice}`)
    return found.sort((a, b) => (a.holding.key < b.holding.key ? -1 : 1))
  }

  /** What of all of it a law keeps after a deletion. */
  async kept(subject: Subject): Promise<KeptData[]> {
    const kept: KeptData[] = []
    for (const { keeper } of this.all()) kept.push(...((await keeper.kept?.(subject)) ?? []))
    return kept
  }
}
