export { Report as default } from '../../../features/cases/report'
