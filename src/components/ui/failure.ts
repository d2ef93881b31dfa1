import type { OrgErrorCode, OrgErrorData } from '../../client/errors.js';
import type { CommonWords } from './words-controller.js';

/** Codes that are told in the words of another. */
const ALIKE: Readonly<Partial<Record<OrgErrorCode, OrgErrorCode>>> = {
  'gone': 'not-found', 'in-use': 'validation', 'limit-reached': 'validation', 'too-large': 'validation', 'idempotency-mismatch': 'conflict',
};

/** `not-found` is told by the words `failedNotFound`, and so on. */
const wordFor = (code: OrgErrorCode): string =>
  `failed${(ALIKE[code] ?? code).replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/** What went wrong as a sentence: the backend's own where it gave one, else the kit's for the code. */
export const failureSentence = (error: OrgErrorData, words: CommonWords): string =>
  error.detail ?? (words as Readonly<Record<string, unknown>>)[wordFor(error.code)] as string | undefined ?? words.failedServer;

/** Everything a developer wants to know about a failure, as text to copy. Holds no personal data. */
export const failureDetails = (error: OrgErrorData): string => JSON.stringify({
  code: error.code, message: error.message, status: error.status, requestId: error.requestId,
}, undefined, 2);

