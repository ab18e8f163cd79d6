export { HireStaff } from './hire-staff.js'
export { IdentityModule } from './identity.module.js'
export { PeopleStore } from './people.store.js'
export { StaffDirectory } from './staff-directory.js'
