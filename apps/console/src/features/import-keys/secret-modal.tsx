import { Alert, Button, Modal, Typography } from 'antd'

/** The key itself, this once. */
export function SecretModal({ secret, onClose }: { secret: string; onClose: () => void }) {
  return (
    <Modal
      open
      title="密钥建好了"
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          我已保存好
        </Button>
      }
    >
      <div className="key-form">
        <Alert type="warning" showIcon title="密钥只显示这一次。请现在复制，交给对接的人妥善保管。" />
        <div className="key-secret">
          <code data-testid="import-key">{secret}</code>
          <Typography.Text copyable={{ text: secret, tooltips: ['复制', '已复制'] }} />
        </div>
        <p className="small quiet">不要发到群里，也不要写进代码。泄露了就停用它，再建一个。</p>
      </div>
    </Modal>
  )
}
