/** Those of what the Board records in a unit's place. */
export const recordingAddresses = [
  'rc:a:{milestone}:{cluster}',
  'rc:b:{reliefKind}:{milestone}:{unit}',
  'rc:d:{reliefKind}:{milestone}:{cluster}',
  'rc:f:{relief}',
  'rc:o:{relief}',
  'rc:o:{relief}:{takeBack}',
  'rc:p:{relief}:{count}',
  'rc:r:{mark}:{waiver}',
  'rc:s:{milestone}:{cluster}',
  'rc:s:{milestone}:{cluster}:{count}',
  'rc:t:{milestone}:{cluster}:{unit}',
  'rc:t:{milestone}:{cluster}:{unit}:{count}',
  'rc:u:{mark}:{digits}',
  'rc:x:{mark}',
  'rc:y:{mark}',
];
