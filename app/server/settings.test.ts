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

  it('names every wrong setting', () => {
    const read = () => readSettings({ PORT: 'achtzig', SESSION_SECRET: 'kurz' });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(/PORT[\s\S]*SESSION_SECRET/);
  });
});
