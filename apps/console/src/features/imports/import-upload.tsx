import { Alert, Button, Progress, Upload } from 'antd'
import { Icon } from '../../ui/icon.tsx'
import { acceptedEndings } from './file-fault.ts'
import { useUpload } from './use-upload.ts'

/** Where a file is dropped or chosen; shows how far it is, and why it was not taken. */
export function ImportUpload() {
  const { running, fault, start, cancel } = useUpload()
  return (
    <section className="import-upload" aria-label="上传文件">
      {running ? (
        <div className="card uploading" role="status">
          <Icon name="document" size={24} />
          <div>
            <div className="strong">{running.name}</div>
            <Progress
              percent={Math.round(running.share * 100)}
              status="active"
              showInfo={running.share < 1}
              aria-label="上传进度"
            />
            <div className="small quiet">{running.share < 1 ? '正在上传' : '已上传，正在逐行核对'}</div>
          </div>
          <Button onClick={cancel}>取消</Button>
        </div>
      ) : (
        <Upload.Dragger
          accept={acceptedEndings.join(',')}
          showUploadList={false}
          beforeUpload={(file) => {
            start(file)
            return false
          }}
        >
          <div className="drop">
            <Icon name="upload" size={28} />
            <div className="strong">把文件拖到这里，或点一下选择</div>
            <div className="small quiet">
              .xlsx 或 .csv，第一行是列名，内容自动识别。先核对再写入，上传不会改动任何记录。
            </div>
          </div>
        </Upload.Dragger>
      )}
      {fault !== null && <Alert type="error" showIcon title={fault} />}
    </section>
  )
}
