export { ChangeSharingConsent } from './change-sharing-consent.js'
export { RegisterEntry } from './register-entry.js'
export { ShareData } from './share-data.js'
export { SharingModule } from './sharing.module.js'
