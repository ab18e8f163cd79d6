import { useOutletContext } from 'react-router'
import type { StaffMember } from './log-in.ts'

/** The member of staff who is logged in; for pages inside the frame. */
export function useStaff(): StaffMember {
  return useOutletContext<StaffMember>()
}
