import { describe, expect, it } from 'vitest';
import { draftIdOf, seal, unseal } from './draft-seal.server';
import { newCode } from './resume-code.server';

const content = JSON.stringify({ facts: { person: { nationalities: ['TR'] } }, answered: ['origin'] });

describe('a sealed draft', () => {
  const code = newCode();

  it('opens with its code and version', () => {
    expect(unseal(code, 3, seal(code, 3, content))).toBe(content);
  });

  it('shows nothing of its content, its code, or of an earlier writing of the same', () => {
    const sealed = seal(code, 1, content);
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toMatch(/person|TR|origin/);
    expect(sealed + draftIdOf(code)).not.toContain(code);
    expect(seal(code, 1, content)).not.toBe(sealed);
  });

  it('opens with no other code and as no other version', () => {
    const sealed = seal(code, 1, content);
    expect(unseal(newCode(), 1, sealed)).toBeNull();
    expect(unseal(code, 2, sealed)).toBeNull();
  });

  it('does not open once a single bit was changed', () => {
    const bytes = Buffer.from(seal(code, 1, content), 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(unseal(code, 1, changed.toString('base64url'))).toBeNull();
    }
  });

  it('does not open cut off at any place, or where it is no seal at all', () => {
    const sealed = seal(code, 1, content);
    for (let length = 0; length < sealed.length - 1; length++)
      expect(unseal(code, 1, sealed.slice(0, length))).toBeNull();
    expect(unseal(code, 1, 'nicht versiegelt')).toBeNull();
  });

  it('has an id that tells nothing of the code', () => {
    expect(draftIdOf(code)).toMatch(/^[0-9a-f]{64}$/);
    expect(draftIdOf(code)).toBe(draftIdOf(code));
    expect(draftIdOf(newCode())).not.toBe(draftIdOf(code));
  });
});
