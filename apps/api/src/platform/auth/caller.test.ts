import { describe, expect, it } from 'vitest'
import { projectsOf, rolesIn, type StaffCaller } from './caller.js'

const staff = (...roles: StaffCaller['roles']): StaffCaller => ({
  kind: 'staff',
  staffId: 's',
  name: '周宁',
  sessionId: 'l',
  roles,
})
const one = { projectId: 'one', role: 'officer' } as const
const two = { projectId: 'two', role: 'data_steward' } as const
const all = { projectId: null, role: 'officer' } as const

describe('the projects of staff', () => {
  it('are those where one of the roles is held', () => {
    expect(projectsOf(staff(one, two), ['officer', 'data_steward'])).toEqual(['one', 'two'])
    expect(projectsOf(staff(one, two), ['data_steward'])).toEqual(['two'])
    expect(projectsOf(staff(one), ['administrator'])).toEqual([])
    expect(projectsOf(staff(), ['officer'])).toEqual([])
  })

  it('are all with a role in none in particular, for that role only', () => {
    expect(projectsOf(staff(all, two), ['officer'])).toBe('all')
    expect(projectsOf(staff(all, two), ['data_steward'])).toEqual(['two'])
  })
})

describe('the roles in a project', () => {
  it('are those held there and those held everywhere', () => {
    expect(rolesIn(staff(all, two), 'two')).toEqual(['officer', 'data_steward'])
    expect(rolesIn(staff(all, two), 'one')).toEqual(['officer'])
    expect(rolesIn(staff(one), 'two')).toEqual([])
  })
})
