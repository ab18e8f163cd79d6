export { Risks as default } from '../../../features/risks/risks'
