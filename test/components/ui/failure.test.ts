import { expect } from '@open-wc/testing';
import { ORG_ERROR_CODES } from '../../../src/client/errors.js';
import { failureDetails, failureSentence } from '../../../src/components/ui/failure.js';
import { common } from '../../../src/locales/en/common.js';
import { formatFor } from '../../../src/locales/registry.js';

const words = common(formatFor('en'));

describe('what went wrong, as a sentence', () => {
  it('every code has one, and only the server’s own failure is told as that', () => {
    for (const code of ORG_ERROR_CODES) {
      const sentence = failureSentence({ code, message: 'm' }, words);
      expect(sentence, code).to.match(/^[A-Z].*\.$/s);
      if (code !== 'server') expect(sentence, code).not.to.equal(words.failedServer);
    }
  });

  it('a sentence of the backend’s own is said as it is', () => {
    expect(failureSentence({ code: 'validation', message: 'm', detail: 'Der Name fehlt.' }, words)).to.equal('Der Name fehlt.');
  });

  it('a code of a newer backend is told as the server’s failure', () => {
    expect(failureSentence({ code: 'brand-new' as 'server', message: 'm' }, words)).to.equal(words.failedServer);
  });

  it('S10: the details to copy hold the code and the request, nothing of the person', () => {
    const details = failureDetails({ code: 'conflict', message: 'm', requestId: 'r-1', current: { email: 'a@b.example' }, detail: 'Ada' });
    expect(details).to.contain('r-1').and.not.contain('a@b.example').and.not.contain('Ada');
  });
});
