export interface TeamScope {
  readonly id: string
  /** Empty: every category. */
  readonly categoryKeys: readonly string[]
  /** Empty: every building. */
  readonly buildingIds: readonly string[]
}

/**
 * Who sees to a repair: of the teams that do, the one that was made for it most: a team of the building before one of the
 * project, and then one of the category before one for everything; the oldest of equals.
 * @param teams the oldest first
 */
export function chooseTeam<T extends TeamScope>(
  teams: readonly T[],
  { categoryKey, buildingId }: { readonly categoryKey: string; readonly buildingId: string },
): T | undefined {
  const fitting = teams.filter((team) => serves(team.categoryKeys, categoryKey) && serves(team.buildingIds, buildingId))
  return fitting.reduce<T | undefined>((best, team) => (best && rank(best) >= rank(team) ? best : team), undefined)
}

const serves = (named: readonly string[], one: string): boolean => named.length === 0 || named.includes(one)
const rank = ({ categoryKeys, buildingIds }: TeamScope): number =>
  (buildingIds.length > 0 ? 2 : 0) + (categoryKeys.length > 0 ? 1 : 0)

export interface Load {
  readonly id: string
  /** Open cases. */
  readonly open: number
}

/** Who has the fewest open cases; the first of equals by id, so that everybody comes to the same answer. */
export function leastLoaded<T extends Load>(members: readonly T[]): T | undefined {
  return members.reduce<T | undefined>(
    (best, one) => (best && (best.open < one.open || (best.open === one.open && best.id <= one.id)) ? best : one),
    undefined,
  )
}
