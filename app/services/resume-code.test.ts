import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCode, readCode, writeCode } from './resume-code.server';

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codes = fc.constant(null).map(newCode);
const replaced = (text: string, at: number, by: string) => text.slice(0, at) + by + text.slice(at + 1);

describe('the resume code', () => {
  it('is seven groups of four without letters that look alike', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(writeCode(code)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
      }),
    );
  });

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 1000 }, newCode)).size).toBe(1000);
  });

  it('is read however it is written', () => {
    const separators = fc.constantFrom('', '-', ' ', ' – ', '\u00a0', '\u2011', '\n');
    fc.assert(
      fc.property(codes, separators, fc.boolean(), (code, separator, lower) => {
        const lookAlikes = code.replace(/0/g, lower ? 'o' : 'O').replace(/1/g, lower ? 'l' : 'I');
        const written = ` ${writeCode(lookAlikes).replaceAll('-', separator)} `;
        expect(readCode(lower ? written.toLowerCase() : written)).toEqual({ code });
      }),
    );
  });

  it('is read from the link of the mail', () => {
    const code = newCode();
    expect(readCode(`https://lotse.example.de/check/weitermachen#${writeCode(code)}`)).toEqual({ code });
  });

  it('betrays every single wrong symbol', () => {
    const code = newCode();
    for (let at = 0; at < code.length; at++)
      for (const symbol of SYMBOLS)
        if (symbol !== code[at])
          expect(readCode(replaced(code, at, symbol))).toMatchObject({ complaint: 'typo' });
  });

  it('betrays two neighbours that changed places', () => {
    fc.assert(
      fc.property(codes, fc.integer({ min: 0, max: 24 }), (code, at) => {
        const [first = '', second = ''] = [code[at], code[at + 1]];
        fc.pre(first !== second);
        const swapped = replaced(replaced(code, at, second), at + 1, first);
        expect(readCode(swapped)).toMatchObject({ complaint: 'typo' });
      }),
    );
  });

  it('says what is wrong', () => {
    const code = newCode();
    expect(readCode(' - ')).toMatchObject({ complaint: 'empty' });
    expect(readCode(code.slice(1))).toEqual({ complaint: 'length', symbols: 27 });
    expect(readCode(replaced(code, 3, 'ü'))).toMatchObject({ complaint: 'symbol' });
    expect(readCode(replaced(code, 3, 'U'))).toMatchObject({ complaint: 'symbol' });
  });

  it('is never mistaken for another text, and nothing breaks it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readCode(text);
        expect('code' in read || read.complaint).toBeTruthy();
      }),
    );
  });
});
