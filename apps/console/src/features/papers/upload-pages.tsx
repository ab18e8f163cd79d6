import { Progress, Upload } from 'antd'
import { Icon } from '../../ui/icon.tsx'
import type { Paper } from './paper-groups.ts'
import { useUploadPages } from './use-upload-pages.ts'

/** Adds pages: the project's own paper, or for a customer who brought it. One after the other, so they keep their order. */
export function UploadPages({ journeyId, paper }: { journeyId: string; paper: Paper }) {
  const { running, faults, add } = useUploadPages(journeyId, paper)
  return (
    <li className="paper-upload">
      <Upload
        accept="image/*,application/pdf"
        multiple
        showUploadList={false}
        disabled={running !== null}
        beforeUpload={(file) => {
          add(file)
          return false
        }}
      >
        <button type="button" className="file-slot" disabled={running !== null}>
          {running ? (
            <>
              <Progress
                type="circle"
                size={32}
                percent={Math.round(running.share * 100)}
                showInfo={false}
                aria-label="上传进度"
              />
              <span className="small">{running.share < 1 ? '正在上传' : '正在检查'}</span>
            </>
          ) : (
            <>
              <Icon name="upload" size={20} />
              <span className="small">{paper.from === 'customer' ? '替客户上传' : '上传'}</span>
            </>
          )}
        </button>
      </Upload>
      {faults.map(({ name, words }) => (
        <p key={name} className="small late" role="alert">
          {name}：{words}
        </p>
      ))}
    </li>
  )
}
