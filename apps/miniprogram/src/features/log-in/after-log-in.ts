import { goOnTo, goToTab, homeTab, mineTab, routes } from '../../platform/routes'

/** Only our own pages: the address comes with a link that anybody may have written. */
const ownPage = /^\/(packages|pages)\/[\w/-]+(\?[\w=&%.-]*)?$/

/** Goes on to where the reader wanted to go; without that, to the home page, or to binding a home first. */
export function goOnAfterLogIn(then: string | undefined, hasPhone: boolean): void {
  if (then !== undefined && ownPage.test(then)) {
    if (then === homeTab || then === mineTab) goToTab(then)
    else goOnTo(then)
  } else if (hasPhone) goToTab(homeTab)
  else goOnTo(routes.bind())
}
