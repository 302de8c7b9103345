const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The source of a pattern for a month's English name in a search key, whole or short; it captures nothing. */
export const ENGLISH_MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;

/** 1 for January to 12 for December, of a name that the pattern has found. */
export const englishMonth = (name: string): number =>
  MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
