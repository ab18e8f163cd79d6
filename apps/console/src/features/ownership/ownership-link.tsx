import { useState } from 'react'
import { OwnershipDrawer } from './ownership-drawer.tsx'
import './ownership.css'

/** Opens who owns this home and who acts for them. */
export function OwnershipLink({ homeId }: { homeId: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <span>
      <button
        type="button"
        className="owner-link"
        onClick={() => {
          setOpen(true)
        }}
      >
        业主与代办人
      </button>
      {isOpen && (
        <OwnershipDrawer
          homeId={homeId}
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </span>
  )
}
