export { Money as default } from '../../../features/money/money'
