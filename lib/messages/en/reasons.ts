/** Why Lateral sees a match and a verdict: one wording for each rule of the comparison, and for each difference. */
export const reasons = {
  'difference.number': 'Number',
  'difference.date': 'Date',
  'difference.duration': 'Duration',
  'difference.name': 'Name',
  'difference.role': 'Role',
  'difference.place': 'Place',
  'difference.outcome': 'Outcome',
  'difference.attribution': 'Who says it',
  'difference.pair': '“{here}” here, “{there}” there',
  'difference.nothingHere': '“{there}” there, nothing about it here',
  'difference.nothingThere': '“{here}” here, nothing about it there',

  'reason.agrees': 'Both tell the same fact.',
  'reason.differs': 'Both tell the same fact, not in the same detail.',
  'reason.conflicts': 'Both tell of the same fact and cannot both be true.',
  'reason.another-occasion': 'Both tell of a similar event, not of the same one.',
  'reason.values': 'Both state {values}.',
  'reason.words': 'Both speak of {words}.',
} as const;
