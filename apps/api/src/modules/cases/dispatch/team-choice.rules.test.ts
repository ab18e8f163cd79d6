import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseTeam, leastLoaded, type TeamScope } from './team-choice.rules.js'

const keys = fc.subarray(['leak', 'power', 'windows'])
const buildings = fc.subarray(['a', 'b'])
const teams: fc.Arbitrary<TeamScope[]> = fc
  .array(fc.record({ categoryKeys: keys, buildingIds: buildings }), { maxLength: 6 })
  .map((all) => all.map((team, index) => ({ ...team, id: String(index) })))

test('a team that sees to it is found whenever there is one, and none is made for it more', () => {
  fc.assert(
    fc.property(teams, fc.constantFrom('leak', 'power'), fc.constantFrom('a', 'b'), (all, categoryKey, buildingId) => {
      const fits = all.filter(
        (team) =>
          (team.categoryKeys.length === 0 || team.categoryKeys.includes(categoryKey)) &&
          (team.buildingIds.length === 0 || team.buildingIds.includes(buildingId)),
      )
      const chosen = chooseTeam(all, { categoryKey, buildingId })
      expect(chosen === undefined).toBe(fits.length === 0)
      if (!chosen) return
      expect(fits).toContain(chosen)
      const isForOne = (team: TeamScope) => team.buildingIds.length > 0
      expect(isForOne(chosen) || !fits.some(isForOne)).toBe(true)
    }),
  )
})

test('who has least gets the next one', () => {
  const members = [
    { id: 'b', open: 2 },
    { id: 'c', open: 1 },
    { id: 'a', open: 1 },
  ]
  expect(leastLoaded(members)?.id).toBe('a')
  expect(leastLoaded(members.slice(0, 0))).toBeUndefined()
})
