import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { goTo, goToTab, homeTab, routes } from '../../platform/routes'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { EmptyState } from '../../ui/page-state/empty-state'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Shown } from '../../ui/shown/shown'
import './construction.scss'
import { ConstructionSkeleton } from './construction-skeleton'
import { Photos } from './photos'
import { PostHead } from './post-head'
import { useConstruction } from './use-construction'
import type { Post } from './use-construction'

const talk = ({ comments, waiting }: Post): string =>
  comments === 0 ? '提问或留言' : [`${comments} 条留言`, ...(waiting > 0 ? [`${waiting} 个问题待回复`] : [])].join('，')

/** What the building site tells of the reader's building, the latest first. */
export function Construction(): ReactNode {
  const { homeId = '' } = useRouter().params
  const posts = useConstruction(homeId)
  usePullToReload(posts.reload)
  return (
    <PageFrame>
      <Shown
        of={posts}
        skeleton={<ConstructionSkeleton />}
        failed="工地进展没有加载出来"
        here={routes.construction(homeId)}
      >
        {({ items, next }) => (
          <>
            {items.length === 0 ? (
              <EmptyState
                picture="building"
                title="还没有工地进展"
                detail="工地有新进展，会配上照片发在这里"
                action={{ words: '回首页', icon: 'home', onTap: () => goToTab(homeTab) }}
              />
            ) : null}
            {items.map((post) => (
              <View key={post.id} className="construction">
                <View className="construction__dot" />
                <Card onTap={() => goTo(routes.constructionPost(homeId, post.id))}>
                  <PostHead post={post} />
                  <Text className="construction__words">{post.words}</Text>
                  <Photos photos={post.photos} most={3} />
                  <Text className="construction__talk">{talk(post)}</Text>
                </Card>
              </View>
            ))}
            {next === null ? null : (
              <Button id="older-posts" kind="soft" wide busy={posts.busy} onTap={posts.older}>
                看更早的
              </Button>
            )}
          </>
        )}
      </Shown>
    </PageFrame>
  )
}
