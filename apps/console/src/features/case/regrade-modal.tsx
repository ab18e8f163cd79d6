import { caseSeverities, caseSeverityLabels, type CaseSeverity } from '@hub/contracts/vocabulary'
import { Segmented } from 'antd'
import { useState } from 'react'
import { FormRow } from '../../ui/form-row.tsx'
import { ReasonedModal } from '../../ui/reasoned-modal.tsx'
import type { Case, CaseStep } from './case-types.ts'
import { useStep } from './use-case.ts'

/** Another severity: the clocks count anew from the report on, so what is late by it is late at once. */
export function RegradeModal({ one, onClose }: { one: Case; onClose: () => void }) {
  const [severity, setSeverity] = useState<CaseSeverity>(one.severity === 'major' ? 'minor' : 'major')
  const step = useStep(one.id)
  return (
    <ReasonedModal<CaseStep>
      title="改严重程度"
      hint="业主看得到原因"
      savedWords="已经改好，时限从报单时起重新计算"
      asked={(words) => ({ action: 'regrade', severity, words })}
      saving={step}
      onClose={onClose}
    >
      {() => (
        <FormRow id="severity" label="改成" hint="重大问题要在 72 小时内给出书面方案；已经超时的记录保留">
          <Segmented<CaseSeverity>
            value={severity}
            options={caseSeverities.map((value) => ({ value, label: caseSeverityLabels[value] }))}
            onChange={setSeverity}
          />
        </FormRow>
      )}
    </ReasonedModal>
  )
}
