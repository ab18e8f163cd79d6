import { Button } from 'antd'
import { useState } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { ReasonedModal } from '../../ui/reasoned-modal.tsx'
import { useUndoImport, type ImportPreview } from './use-imports.ts'

/** Takes a written file back, after saying what goes; where that cannot be, it says why before anybody clicks. */
export function UndoImport({ preview: { id, undo } }: { preview: ImportPreview }) {
  const [asking, setAsking] = useState(false)
  const saving = useUndoImport(id)
  if (undo === null) return null
  return (
    <div className="undo-import">
      <span className="small quiet">{undo.words}</span>
      <Button
        danger={undo.isPossible}
        disabled={!undo.isPossible}
        icon={<Icon name={undo.isPossible ? 'trash' : 'lock'} />}
        onClick={() => {
          setAsking(true)
        }}
      >
        撤销导入
      </Button>
      {asking && (
        <ReasonedModal
          title="撤销这次导入？"
          okText="撤销导入"
          hint="记在每套房的历史里，给同事看"
          savedWords="已撤销"
          asked={(reason) => reason}
          saving={saving}
          onClose={() => {
            setAsking(false)
          }}
        >
          {() => <p className="undo-words">{undo.words}之后要用，可以重新上传。</p>}
        </ReasonedModal>
      )}
    </div>
  )
}
