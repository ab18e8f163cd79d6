export { ClaimByContract as default } from '../../../features/bind/claim-by-contract'
