const entries = (lists: readonly string[], from: number): [string, number][] =>
  lists.flatMap((list, index) => list.split(' ').map((name): [string, number] => [name, index + from]));

/** Month names and their abbreviations, 1 to 12. Lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  entries(
    [
      'january jan',
      'february feb',
      'march mar',
      'april apr',
      'may',
      'june jun',
      'july jul',
      'august aug',
      'september sept sep',
      'october oct',
      'november nov',
      'december dec',
    ],
    1,
  ),
);

/** Weekday names and their abbreviations, 1 (Monday) to 7. Lower case. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  entries(
    [
      'monday mon',
      'tuesday tue tues',
      'wednesday wed',
      'thursday thu thur thurs',
      'friday fri',
      'saturday sat',
      'sunday sun',
    ],
    1,
  ),
);
