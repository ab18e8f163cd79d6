export { Safety as default } from '../../../features/money/safety'
