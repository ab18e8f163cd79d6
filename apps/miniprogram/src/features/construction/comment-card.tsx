import { saidInstant } from '@hub/design'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { failureOf } from '../../platform/data/failure'
import { useNow } from '../../platform/use-now'
import { Card } from '../../ui/card/card'
import { Dot } from '../../ui/dot/dot'
import './comment-card.scss'
import type { Comment } from './use-construction'

export interface CommentCardProps {
  at: { homeId: string; postId: string }
  comment: Comment
  /** Loads the page again. */
  changed: () => void
}

/** What somebody asked or said, with the answer; one's own can be taken back. */
export function CommentCard({ at, comment, changed }: CommentCardProps): ReactNode {
  const now = useNow()
  const { id, author, words, isMine, isQuestion, answer } = comment
  const takeBack = async (): Promise<void> => {
    const { confirm } = await Taro.showModal({ title: '删除这条留言？', confirmText: '删除' })
    if (!confirm) return
    try {
      const params = { ...at, commentId: id }
      await api('DELETE /homes/:homeId/construction/:postId/comments/:commentId', { params })
      changed()
    } catch (error) {
      await Taro.showToast({ title: failureOf(error).words, icon: 'none' })
    }
  }
  return (
    <Card className="comment-card">
      <View className="comment-card__head">
        <View className="comment-card__author">
          <Text>{isMine ? '我' : author}</Text>
          <Dot />
          <Text>{saidInstant(Date.parse(comment.at), now)}</Text>
        </View>
        {isMine ? (
          <View className="comment-card__delete" ariaRole="button" onClick={() => void takeBack()}>
            删除
          </View>
        ) : null}
      </View>
      <Text className="comment-card__words">{words}</Text>
      {answer ? (
        <View className="comment-card__answer">
          <Text className="comment-card__author">{`${answer.author}回复`}</Text>
          <Text className="comment-card__words">{answer.words}</Text>
        </View>
      ) : null}
      {isQuestion && !answer ? <Text className="comment-card__author">等项目同事回复</Text> : null}
    </Card>
  )
}
