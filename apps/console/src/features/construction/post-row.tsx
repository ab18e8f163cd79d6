import { Link } from 'react-router'
import { Day } from '../../ui/day.tsx'
import { Dot } from '../../ui/dot.tsx'
import type { Post } from './use-construction.ts'

const shownPhotos = 4

interface Props {
  post: Post
  today: string
  /** Null where there is only one. */
  projectName: string | null
}

/** One post in the list: day and buildings, words, photos, what was said under it. */
export function PostRow({ post, today, projectName }: Props) {
  const { id, on, title, words, percent, buildings, photos, author, comments, waiting } = post
  const more = photos.length - shownPhotos
  return (
    <li>
      <Link to={`/construction/${id}`} className="post-row">
        <span className="post-row-day">
          <Day date={on} today={today} />
          <span className="small quiet">{buildings.map((name) => `${name} 幢`).join('、')}</span>
          {projectName !== null && <span className="small quiet">{projectName}</span>}
        </span>
        <span className="post-row-words">
          <span className="strong">{title}</span>
          <span className="post-row-text">{words}</span>
          <span className="small quiet">
            {author}
            {percent !== null && (
              <>
                <Dot />
                总体进度 {percent}%
              </>
            )}
            <Dot />
            {comments === 0 ? '还没有留言' : `${String(comments)} 条留言`}
            {waiting > 0 && <b className="near">，{waiting} 个问题等回复</b>}
          </span>
        </span>
        <span className="post-row-photos">
          {photos.slice(0, shownPhotos).map(({ id: photoId, thumbUrl, url }, at) => (
            <span key={photoId}>
              <img src={thumbUrl ?? url} alt="" loading="lazy" />
              {at === shownPhotos - 1 && more > 0 && <em>+{more}</em>}
            </span>
          ))}
        </span>
      </Link>
    </li>
  )
}
