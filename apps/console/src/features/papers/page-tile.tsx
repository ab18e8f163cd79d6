import { Button, Popconfirm } from 'antd'
import { Icon } from '../../ui/icon.tsx'
import type { Paper } from './paper-groups.ts'

interface Props {
  page: Paper['pages'][number]
  number: number
  isOpen: boolean
  isBusy: boolean
  onOpen: () => void
  onRemove: () => void
}

/** One page, small: the picture, or what it is; who brought it. */
export function PageTile({ page, number, isOpen, isBusy, onOpen, onRemove }: Props) {
  const { contentType, bytes, thumbUrl, uploadedBy, byProxy, removable } = page
  return (
    <li className="paper-tile">
      <button
        type="button"
        className="paper-tile-face"
        aria-pressed={isOpen}
        aria-label={`第 ${String(number)} 页`}
        onClick={onOpen}
      >
        {thumbUrl === null ? (
          <span className="paper-tile-file">
            <Icon name="document" size={24} />
            <span className="small">
              {contentType === 'application/pdf' ? 'PDF' : '文件'} {size(bytes)}
            </span>
          </span>
        ) : (
          <img src={thumbUrl} alt="" />
        )}
      </button>
      <span className="paper-tile-words small quiet">
        {number}. {byProxy ? '代办人代传' : uploadedBy === 'person' ? '客户上传' : '同事上传'}
        {removable && (
          <Popconfirm title="拿掉这一页？" okText="拿掉" cancelText="留着" onConfirm={onRemove}>
            <Button
              type="text"
              size="small"
              disabled={isBusy}
              aria-label={`拿掉第 ${String(number)} 页`}
              icon={<Icon name="trash" size={14} />}
            />
          </Popconfirm>
        )}
      </span>
    </li>
  )
}

function size(bytes: number): string {
  return bytes >= 1_000_000
    ? `${(bytes / 1_000_000).toFixed(1)} MB`
    : `${String(Math.max(1, Math.round(bytes / 1000)))} KB`
}
