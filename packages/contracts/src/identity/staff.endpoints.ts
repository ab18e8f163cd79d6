import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Nothing } from '../list.ts'
import { staffRoles } from '../vocabulary/staff.ts'
import { StaffLoggedIn, StaffMember, Tokens } from './shapes.ts'

export const staffIdentity = defineEndpoints({
  'POST /staff/sessions': {
    summary: 'Staff log in with name and password',
    access: 'public',
    repeat: 'natural',
    body: z.object({
      login: z.string().min(1, '请填写用户名').max(64),
      password: z.string().min(1, '请填写密码').max(200),
    }),
    response: StaffLoggedIn,
    errors: ['auth.wrong_password', 'request.too_many'],
  },
  'POST /staff/sessions/refresh': {
    summary: 'Trade the refresh cookie of the console for new tokens',
    access: 'public',
    repeat: 'natural',
    body: z.object({ refreshToken: z.string().max(200).optional() }),
    response: Tokens,
    errors: ['auth.expired', 'auth.reused'],
  },
  'DELETE /staff/sessions/current': {
    summary: 'Staff log out here',
    access: { staff: staffRoles },
    response: Nothing,
  },
  'DELETE /staff/sessions': {
    summary: 'Staff log out everywhere',
    access: { staff: staffRoles },
    response: Nothing,
  },
  'GET /staff/me': {
    summary: 'The member of staff and the roles held',
    access: { staff: staffRoles },
    response: StaffMember,
  },
})
