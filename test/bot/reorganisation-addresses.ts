/** Of `button-addresses.ts`, what changes units. */
export const reorganisationAddresses = [
  'ro:l:{count}',
  'ro:l',
  'ro:b:merge',
  'ro:b:close:{unit}',
  'ro:u:{unit}',
  'ro:a:{change}:{unit}',
  'ro:c:{change}',
  'ro:d:{change}',
  'ro:t:{change}:{date}',
  'ro:y:{change}',
  'ro:x:{change}',
  'ro:z:{change}',
] as const;
