export { Cases as default } from '../../../features/cases/cases'
