import { ApiError } from '@hub/contracts/client'
import { App, Button, Popconfirm } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { saidError } from '../../platform/said-error.ts'
import { today as dayNow } from '../../platform/today.ts'
import { useTitle } from '../../platform/use-title.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Shimmer } from '../../ui/shimmer.tsx'
import { CommentItem } from './comment-item.tsx'
import { EditModal } from './edit-modal.tsx'
import { PostPreview } from './post-preview.tsx'
import { type PostPage as Page, usePost, useWithdrawPost } from './use-construction.ts'
import '../../ui/file-slot.css'
import './construction.css'

/** One post as its buyers see it, with what they said under it. */
export function PostPage() {
  const { postId = '' } = useParams()
  const page = usePost(postId)
  useTitle(page.data ? page.data.post.title : '工地进展')
  if (page.data) return <Shown key={postId} page={page.data} />
  if (!page.isError) {
    return (
      <div className="page" role="status" aria-label="正在加载">
        <Shimmer width="30%" height={22} />
        <div className="site-columns card lines-skeleton">
          <Shimmer width="100%" height={280} />
        </div>
      </div>
    )
  }
  const isGone = page.error instanceof ApiError && [400, 404].includes(page.error.status)
  return (
    <div className="state-page">
      {isGone ? (
        <EmptyState picture="search" title="没有找到这条进展" words="它可能已经撤回，或者不在您负责的楼盘里。">
          <Link to="/construction" className="back">
            去工地进展
          </Link>
        </EmptyState>
      ) : (
        <ErrorState title="这条进展没有加载出来" error={page.error} onRetry={() => void page.refetch()} />
      )}
    </div>
  )
}

function Shown({ page: { post, comments } }: { page: Page }) {
  const [isEditing, setEditing] = useState(false)
  const navigate = useNavigate()
  const { message } = App.useApp()
  const withdraw = useWithdrawPost(post.id)
  const waiting = comments.filter(({ isQuestion, answer }) => isQuestion && !answer)
  const others = comments.filter((comment) => !waiting.includes(comment))
  return (
    <div className="page site-page">
      <header className="page-head">
        <h1>{post.title}</h1>
        <p className="quiet small">
          <Link to="/construction" className="back">
            工地进展
          </Link>
          ，{post.author} 发布
        </p>
        <span className="page-actions">
          <Popconfirm
            title="撤回这条进展？"
            description="业主不再看到它，照片会删掉，不能恢复。"
            okText="撤回"
            cancelText="留着"
            onConfirm={() => {
              withdraw.mutate(undefined, {
                onSuccess: () => void navigate('/construction'),
                onError: (error) => void message.error(saidError(error)),
              })
            }}
          >
            <Button type="text" danger loading={withdraw.isPending}>
              撤回
            </Button>
          </Popconfirm>
          <Button
            onClick={() => {
              setEditing(true)
            }}
          >
            改文字
          </Button>
        </span>
      </header>
      <div className="site-columns">
        <section className="card site-comments" aria-label="留言和提问">
          <h2>
            {comments.length === 0 ? '还没有留言' : `${String(comments.length)} 条留言`}
            {waiting.length > 0 && <span className="near">，{waiting.length} 个问题等回复</span>}
          </h2>
          {comments.length === 0 && <p className="quiet small">业主在这条进展下面说的话会出现在这里。</p>}
          <ul>
            {[...waiting, ...others].map((comment) => (
              <CommentItem key={comment.id} comment={comment} />
            ))}
          </ul>
        </section>
        <aside className="site-side">
          <h2>客户看到的</h2>
          <PostPreview
            post={{ ...post, photos: post.photos.map(({ thumbUrl, url }) => thumbUrl ?? url) }}
            today={dayNow()}
          />
        </aside>
      </div>
      {isEditing && (
        <EditModal
          post={post}
          onClose={() => {
            setEditing(false)
          }}
        />
      )}
    </div>
  )
}
