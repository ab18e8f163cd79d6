import { mostPostPhotos } from '@hub/contracts/vocabulary'
import { Button, Progress, Upload } from 'antd'
import { Icon } from '../../ui/icon.tsx'
import type { Photo } from './photo-order.ts'
import type { Photos } from './use-photos.ts'

interface Props extends Photos {
  /** Photos belong to a project: none before it is chosen. */
  disabled: boolean
}

/** The photos of a post in their order, with what is still on its way. */
export function PhotoPicker({ photos, add, remove, move, disabled }: Props) {
  return (
    <ul className="site-photos">
      {photos.map((photo, at) => (
        <PhotoTile
          key={photo.key}
          photo={photo}
          number={at + 1}
          isLast={at === photos.length - 1}
          onMove={(by) => {
            move(photo.key, by)
          }}
          onRemove={() => {
            remove(photo.key)
          }}
        />
      ))}
      {photos.length < mostPostPhotos && (
        <li>
          <Upload
            accept="image/*"
            multiple
            disabled={disabled}
            showUploadList={false}
            beforeUpload={(file) => {
              add(file)
              return false
            }}
          >
            <button type="button" className="file-slot" disabled={disabled}>
              <Icon name="camera" size={20} />
              <span className="small">
                {photos.length === 0 ? '选照片' : `还能选 ${String(mostPostPhotos - photos.length)} 张`}
              </span>
            </button>
          </Upload>
        </li>
      )}
    </ul>
  )
}

interface TileProps {
  photo: Photo
  number: number
  isLast: boolean
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

function PhotoTile({ photo: { url, id, share, fault, name }, number, isLast, onMove, onRemove }: TileProps) {
  const label = `第 ${String(number)} 张`
  return (
    <li className="site-photo">
      <div className={id === null ? 'site-photo-face waiting' : 'site-photo-face'}>
        <img src={url} alt={label} />
        {id === null && fault === null && (
          <Progress percent={Math.round(share * 100)} size="small" showInfo={false} aria-label={`${label}上传进度`} />
        )}
      </div>
      {fault !== null && (
        <p className="small late" role="alert">
          {name}：{fault}
        </p>
      )}
      <div className="site-photo-bar">
        <Button
          type="text"
          size="small"
          disabled={number === 1}
          aria-label={`${label}往前`}
          icon={<Icon name="chevron-left" size={14} />}
          onClick={() => onMove(-1)}
        />
        <Button
          type="text"
          size="small"
          disabled={isLast}
          aria-label={`${label}往后`}
          icon={<Icon name="chevron-right" size={14} />}
          onClick={() => onMove(1)}
        />
        <Button
          type="text"
          size="small"
          aria-label={`拿掉${label}`}
          icon={<Icon name="trash" size={14} />}
          onClick={onRemove}
        />
      </div>
    </li>
  )
}
