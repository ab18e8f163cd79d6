import { Modal } from 'antd'
import { useState } from 'react'
import { saidError } from '../../platform/said-error.ts'
import { trimmed, wordsFault } from './post-draft.ts'
import { type Post, useBetter } from './use-construction.ts'
import { WordsFields } from './words-fields.tsx'

/** Betters title, words and percent. Day, buildings and photos stay: another post tells of others. */
export function EditModal({ post, onClose }: { post: Post; onClose: () => void }) {
  const [draft, setDraft] = useState({ title: post.title, words: post.words, percent: post.percent })
  const better = useBetter(post.id)
  const fault = wordsFault(draft)
  return (
    <Modal
      open
      title="改文字"
      okText="保存"
      cancelText="取消"
      width={600}
      confirmLoading={better.isPending}
      okButtonProps={{ disabled: fault !== null }}
      onOk={() => {
        better.mutate(trimmed(draft), { onSuccess: onClose })
      }}
      onCancel={onClose}
      destroyOnHidden
    >
      <div className="site-edit">
        <WordsFields
          draft={draft}
          onChange={(change) => {
            setDraft((before) => ({ ...before, ...change }))
          }}
        />
        <p className="small quiet">日期、楼栋和照片不能改。要换照片，请另写一条。</p>
        {(fault ?? better.error) !== null && (
          <p className="small late" role="alert">
            {fault ?? saidError(better.error)}
          </p>
        )}
      </div>
    </Modal>
  )
}
