export { RiskPage as default } from '../../../features/risks/risk-page'
