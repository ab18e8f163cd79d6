export { type NewMessage, Notify } from './notify.js'
export { NotifyModule } from './notify.module.js'
