import type { ReactNode } from 'react'
import './form-row.css'

interface Props {
  id: string
  label: string
  hint?: string | undefined
  fault?: string | undefined
  children: ReactNode
}

/** One labelled row of the form, with what is wrong about it. */
export function FormRow({ id, label, hint, fault, children }: Props) {
  return (
    <div className="form-row">
      <label htmlFor={id}>{label}</label>
      <div>
        {children}
        {fault === undefined ? null : (
          <div className="small late" role="alert">
            {fault}
          </div>
        )}
        {hint !== undefined && fault === undefined && <div className="small quiet">{hint}</div>}
      </div>
    </div>
  )
}
