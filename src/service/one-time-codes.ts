import { Secret, TOTP } from 'otpauth';

import type { OneTimeCodes } from '../core/people/step-up.ts';

const PERIOD_SECONDS = 30;
/** A clock may be a span ahead or behind. */
const SPANS_AROUND = 1;

/** @param secret base32, as the authenticator apps were given it */
export const oneTimeCodes = (secret: string): OneTimeCodes => {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD_SECONDS, digits: 6 });
  return {
    spanOf: (code, now) => {
      if (!/^\d{6}$/.test(code)) return undefined;
      const delta = totp.validate({ token: code, timestamp: now, window: SPANS_AROUND });
      return delta === null ? undefined : Math.floor(now / 1000 / PERIOD_SECONDS) + delta;
    },
  };
};
