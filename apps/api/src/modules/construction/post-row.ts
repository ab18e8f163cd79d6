import { fileColumns, type FileRow, type FileViews } from '../../platform/storage/index.js'

export interface PostRow {
  readonly id: string
  readonly projectId: string
  readonly on: string
  readonly title: string
  readonly words: string
  readonly percent: number | null
  readonly author: string
  readonly buildings: string[]
  readonly photos: FileRow[] | null
  readonly comments: number
  readonly waiting: number
}

/** A post `c` as {@link PostRow}. */
export const postColumns = `c.id, c.project_id AS "projectId", c.on_date AS "on", c.title, c.words, c.percent,
  c.author_name AS author,
  (SELECT json_agg(b.name ORDER BY length(b.name), b.name) FROM construction_post_building x
    JOIN building b ON b.id = x.building_id WHERE x.post_id = c.id) AS buildings,
  (SELECT json_agg(json_build_object(${fileColumns}) ORDER BY o.position) FROM construction_photo o
    JOIN stored_file f ON f.id = o.file_id WHERE o.post_id = c.id) AS photos,
  (SELECT count(*)::int FROM construction_comment d
    WHERE d.post_id = c.id AND d.deleted_at IS NULL AND d.answers IS NULL) AS comments,
  (SELECT count(*)::int FROM construction_comment d WHERE d.post_id = c.id AND d.deleted_at IS NULL AND d.is_question
    AND NOT EXISTS (SELECT 1 FROM construction_comment e WHERE e.answers = d.id)) AS waiting`

/** For customers; staff also see the project. */
export function presentPost({ projectId: _, photos, ...post }: PostRow, files: FileViews) {
  return { ...post, photos: (photos ?? []).map((photo) => files.of(photo)) }
}
