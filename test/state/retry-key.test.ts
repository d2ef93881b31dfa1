import { expect } from '@open-wc/testing';
import { OrgError } from '../../src/client/errors.js';
import { RetryKey } from '../../src/state/retry-key.js';

const failure = (code: OrgError['code']): OrgError => new OrgError({ code, message: 'of a test' });

describe('RetryKey', () => {
  it('F28: the same content has the same key while nobody knows whether it took effect', () => {
    const key = new RetryKey();
    const first = key.for({ name: 'Ada' });
    for (const code of ['network', 'timeout', 'server', 'protocol', 'rate-limited'] as const) {
      key.ended(failure(code));
      expect(key.for({ name: 'Ada' }), code).to.equal(first);
    }
    key.ended(new DOMException('gone', 'AbortError'));
    expect(key.for({ name: 'Ada' })).to.equal(first);
  });

  it('F28: other content has another key', () => {
    const key = new RetryKey();
    expect(key.for(1)).not.to.equal(key.for(2));
  });

  it('F28: what worked, and what was refused, is something new when it is done again', () => {
    const key = new RetryKey();
    const first = key.for('x');
    key.ended();
    const second = key.for('x');
    expect(second).not.to.equal(first);
    key.ended(failure('seats-full'));
    expect(key.for('x')).not.to.equal(second);
  });
});
