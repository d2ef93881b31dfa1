import { ok } from '../assert.js';

const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/iu;

/** As far as one can see: at least 128 bits, in letters that every link can hold, and no UUID, of which 6 bits are known. */
export function isGoodToken(token: string): void {
  const length = `${token.length} characters`;
  ok(/^[A-Za-z0-9_-]{22,}$/u.test(token), `the token is not of 22 characters or more of base64url: it has ${length}`);
  ok(!UUID.test(token), 'the token is a UUID');
}
