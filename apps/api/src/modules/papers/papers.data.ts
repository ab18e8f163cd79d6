import { Injectable } from '@nestjs/common'
import { Database, type Tx } from '../../platform/database/database.js'
import {
  type DataKeeper,
  type DataSection,
  defineDataHolding,
  KeepsData,
  type Subject,
} from '../../platform/personal-data/personal-data.js'
import { shanghaiMoment } from '../../platform/personal-data/shanghai-moment.js'
import { homeLabel } from '../homes/index.js'
import { PapersStore } from './papers.store.js'

const holding = defineDataHolding({ key: 'papers', tables: ['paper', 'paper_page', 'paper_view'] })

/** The pages that a person has uploaded; what staff uploaded and decided belongs to the contract. */
@Injectable()
@KeepsData(holding)
export class PapersData implements DataKeeper {
  constructor(
    private readonly database: Database,
    private readonly store: PapersStore,
  ) {}

  async sections({ personId }: Subject): Promise<DataSection[]> {
    const rows = await this.pages(this.database.kysely, personId)
      .innerJoin('paper as r', 'r.id', 'e.paperId')
      .innerJoin('journey as j', 'j.id', 'r.journeyId')
      .innerJoin('home as h', 'h.id', 'j.homeId')
      .innerJoin('building as g', 'g.id', 'h.buildingId')
      .select(['g.name as building', 'h.unit', 'h.room', 'r.documentKey', 'e.createdAt'])
      .execute()
    return [
      {
        title: '我上传的材料',
        rows: rows.map((row) => ({
          房屋: homeLabel(row),
          材料: row.documentKey,
          上传时间: shanghaiMoment(row.createdAt),
        })),
      },
    ]
  }

  async erase(tx: Tx, { personId }: Subject): Promise<void> {
    const pages = await this.pages(tx, personId).execute()
    await this.store.removePages(
      tx,
      pages.map(({ id }) => id),
    )
  }

  private pages(db: Database['kysely'] | Tx, personId: string) {
    return db
      .selectFrom('paperPage as e')
      .select('e.id')
      .where('e.uploaderKind', '=', 'person')
      .where('e.uploaderId', '=', personId)
      .orderBy('e.createdAt')
      .orderBy('e.id')
  }
}
