import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { expireLoaded } from '../../platform/data/loaded'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { routes } from '../../platform/routes'
import { BottomBar } from '../../ui/bottom-bar/bottom-bar'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { SectionTitle } from '../../ui/section-title/section-title'
import { Shown } from '../../ui/shown/shown'
import { CommentCard } from './comment-card'
import { ConstructionSkeleton } from './construction-skeleton'
import { Photos } from './photos'
import { PostHead } from './post-head'
import './post-page.scss'
import { SaySheet } from './say-sheet'
import { usePost } from './use-construction'

/** A post with all photos, what neighbours asked and what the project answered. */
export function PostPage(): ReactNode {
  const { homeId = '', post: postId = '' } = useRouter().params
  const page = usePost(homeId, postId)
  usePullToReload(page.reload)
  const [saying, setSaying] = useState(false)
  const changed = () => {
    setSaying(false)
    expireLoaded()
    void page.reload()
  }
  const at = { homeId, postId }
  return (
    <PageFrame>
      <Shown
        of={page}
        skeleton={<ConstructionSkeleton />}
        failed="这条进展没有加载出来"
        here={routes.constructionPost(homeId, postId)}
      >
        {({ post, comments }) => (
          <>
            <Card>
              <PostHead post={post} />
              <Text className="post-page__words">{post.words}</Text>
              <Photos photos={post.photos} />
              <Text className="post-page__author">{`${post.author}发布`}</Text>
            </Card>
            <SectionTitle>{comments.length === 0 ? '还没有人提问，想知道的可以问' : '提问和留言'}</SectionTitle>
            {comments.map((comment) => (
              <CommentCard key={comment.id} at={at} comment={comment} changed={changed} />
            ))}
            <SaySheet at={at} visible={saying} onClose={() => setSaying(false)} onSaid={changed} />
            <BottomBar>
              <Button id="say" wide icon="message" onTap={() => setSaying(true)}>
                提问或留言
              </Button>
            </BottomBar>
          </>
        )}
      </Shown>
    </PageFrame>
  )
}
