import { ReasonedModal } from '../../ui/reasoned-modal.tsx'
import { type SharingEntry, useEndEntry } from './use-sharing.ts'

/** Ends an entry before its last day. */
export function EndEntryModal({ entry, onClose }: { entry: SharingEntry; onClose: () => void }) {
  const ending = useEndEntry(entry.id)
  return (
    <ReasonedModal
      title={`提前终止「${entry.recipient}」`}
      okText="终止"
      hint="同事会在登记里看到"
      savedWords="已经终止"
      asked={(reason) => reason.trim()}
      saving={ending}
      onClose={onClose}
    >
      {() => <p>终止后马上不能再导出，也不能恢复。已经提供出去的资料不受影响，请另外要求对方删除。</p>}
    </ReasonedModal>
  )
}
