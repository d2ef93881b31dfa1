import { expect } from '@open-wc/testing';
import { coolDownLeft } from '../../../src/domain/rules/cool-down.js';

const SENT = '2026-03-12T09:30:00Z';
const RETRY = '2026-03-12T09:31:00Z';
const invitation = { createdAt: '2026-03-10T09:30:00Z', lastSentAt: SENT, retryAt: RETRY };
const at = (iso: string): Date => new Date(iso);

describe('the cool-down before inviting again', () => {
  it('R18: it lasts until the moment the backend states', () => {
    expect(coolDownLeft(invitation, at('2026-03-12T09:30:20Z'))).to.equal(40_000);
  });

  it('R18: after it, nothing is left', () => {
    expect(coolDownLeft(invitation, at('2026-03-12T10:00:00Z'))).to.equal(0);
  });

  it('R18: a clock that is a year behind waits no longer than the whole cool-down', () => {
    expect(coolDownLeft(invitation, at('2025-03-12T09:30:20Z'))).to.equal(60_000);
  });

  it('R18: a clock that is a year ahead waits for nothing; the backend still refuses', () => {
    expect(coolDownLeft(invitation, at('2027-03-12T09:30:20Z'))).to.equal(0);
  });

  it('R18: of one that was sent just now the whole cool-down lies ahead, whatever the clock says', () => {
    expect(coolDownLeft(invitation)).to.equal(60_000);
  });

  it('R18: without a stated moment, or with one that is none, it can be sent', () => {
    expect(coolDownLeft({ createdAt: SENT }, at(SENT))).to.equal(0);
    expect(coolDownLeft({ ...invitation, retryAt: 'soon' }, at(SENT))).to.equal(0);
  });

  it('R18: one that was never sent counts from when it was made', () => {
    expect(coolDownLeft({ createdAt: SENT, retryAt: RETRY }, at('2020-01-01T00:00:00Z'))).to.equal(60_000);
  });
});
