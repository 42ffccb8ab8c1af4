import { readSettings, SettingsError, type Settings } from './settings';

/** The settings of the environment; ends the process with their message where they do not fit. */
export function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
