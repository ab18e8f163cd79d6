import { fullDate } from '@hub/design'

interface Props {
  post: {
    on: string | null
    title: string
    words: string
    percent: number | null
    buildings: readonly string[]
    photos: readonly string[]
  }
  today: string
}

/** A post as its buyers see it on a phone. */
export function PostPreview({ post: { on, title, words, percent, buildings, photos }, today }: Props) {
  return (
    <article className="post-preview" aria-label="客户看到的">
      <div className="quiet small">
        {on === null ? '日期' : fullDate(on, today)} · {buildings.length === 0 ? '楼栋' : `${buildings.join('、')} 幢`}
      </div>
      <div className="post-preview-title">{title || <span className="quiet">标题</span>}</div>
      {percent !== null && (
        <div className="post-preview-progress">
          <span>
            <i style={{ width: `${String(percent)}%` }} />
          </span>
          <span className="small quiet">总体进度 {percent}%</span>
        </div>
      )}
      <p>{words || <span className="quiet">正文</span>}</p>
      {photos.length > 0 && (
        <div className="post-preview-photos">
          {photos.map((url) => (
            <img key={url} src={url} alt="" />
          ))}
        </div>
      )}
    </article>
  )
}
