import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from './settings';

describe('readSettings', () => {
  it('needs nothing', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      databaseUrl: 'file:./data/fachkraeftelotse.sqlite',
      apiRateLimit: 600,
      secureCookies: false,
    });
  });

  it('takes an empty value as not set', () => {
    expect(readSettings({ PORT: '', BASE_URL: '' })).toMatchObject({ port: 3000, baseUrl: undefined });
  });

  it('sends cookies over TLS only where the address says so', () => {
    expect(readSettings({ BASE_URL: 'https://lotse.example.de/' })).toMatchObject({
      baseUrl: 'https://lotse.example.de',
      secureCookies: true,
    });
  });

  it('sends mail only with an address to link to and a sender', () => {
    const SMTP_URL = 'smtp://localhost:2525';
    expect(() => readSettings({ SMTP_URL })).toThrow(/BASE_URL[\s\S]*MAIL_FROM/);
    const [BASE_URL, MAIL_FROM] = ['https://lotse.example.de', 'lotse@example.de'];
    expect(readSettings({ SMTP_URL, BASE_URL, MAIL_FROM }).mail).toEqual({ url: SMTP_URL, from: MAIL_FROM });
    expect(readSettings({ MAIL_FROM }).mail).toBeUndefined();
  });

  it('names every wrong setting', () => {
    const read = () => readSettings({ PORT: 'achtzig', SESSION_SECRET: 'kurz' });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(/PORT[\s\S]*SESSION_SECRET/);
  });
});
