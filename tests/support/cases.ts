const isThorough = process.env['TEST_THOROUGH'] === '1';

/** How many generated cases a test tries: few in `npm test`, and all in `npm run test:thorough`. */
export const cases = ({ usual, thorough }: { usual: number; thorough: number }): number =>
  isThorough ? thorough : usual;
