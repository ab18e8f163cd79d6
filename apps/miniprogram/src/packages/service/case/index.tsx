export { CasePage as default } from '../../../features/cases/case-page'
