/** A small number in `npm test`, a large one in `npm run test:full`. */
export const fewOrMany = (few: number, many: number): number => (process.env['HUB_TEST_FULL'] === '1' ? many : few)
