import { Input, InputNumber } from 'antd'
import { FormRow } from '../../ui/form-row.tsx'
import type { PostDraft } from './post-draft.ts'

type Words = Pick<PostDraft, 'title' | 'words' | 'percent'>
interface Props {
  draft: Words
  onChange: (change: Partial<Words>) => void
}

/** Title, words and how far the buildings are. */
export function WordsFields({ draft, onChange }: Props) {
  return (
    <>
      <FormRow id="post-title" label="标题">
        <Input
          id="post-title"
          maxLength={40}
          showCount
          placeholder="例如：外墙保温完成"
          value={draft.title}
          onChange={({ target }) => {
            onChange({ title: target.value })
          }}
        />
      </FormRow>
      <FormRow id="post-words" label="正文" hint="做完了什么、接下来做什么、业主要留意什么">
        <Input.TextArea
          id="post-words"
          autoSize={{ minRows: 4, maxRows: 12 }}
          maxLength={1000}
          value={draft.words}
          onChange={({ target }) => {
            onChange({ words: target.value })
          }}
        />
      </FormRow>
      <FormRow id="post-percent" label="总体进度" hint="可以不填">
        <InputNumber
          id="post-percent"
          min={0}
          max={100}
          precision={0}
          suffix="%"
          style={{ width: 140 }}
          value={draft.percent}
          onChange={(percent) => {
            onChange({ percent })
          }}
        />
      </FormRow>
    </>
  )
}
