import { z } from 'zod';

/** ISO 3166-1 alpha-2 country code in capitals; `XK` (user-assigned) for Kosovo. */
export const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/, { error: 'ISO 3166-1 alpha-2 code' });

/** Four-digit unit group of ISCO-08. */
export const isco08Schema = z.string().regex(/^\d{4}$/, { error: 'four digits of ISCO-08' });

/** Five-digit occupational type of the KldB 2010. */
export const kldb2010Schema = z.string().regex(/^\d{5}$/, { error: 'five digits of the KldB 2010' });

/** German postal code: five digits. Whether it exists is for the reference data to say. */
export const postalCodeSchema = z.string().regex(/^\d{5}$/, { error: 'five digits' });
