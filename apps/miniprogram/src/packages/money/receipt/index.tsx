export { Receipt as default } from '../../../features/money/receipt'
