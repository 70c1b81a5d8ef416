/** An invented event: its headline and what stands around a statement, as two outlets tell it. */
export type ToldEvent = {
  readonly published: string;
  readonly here: readonly [title: string, ...sentences: string[]];
  readonly there: readonly [title: string, ...sentences: string[]];
};

/** Events of many kinds of news, none of them from the labelled data. */
export const EVENTS = {
  truce: {
    published: '2031-03-14',
    here: [
      'Envoys of Norland and Sudmark meet in Port Halle',
      'Envoys of Norland and Sudmark held their first direct talks in six years in Port Halle on Friday.',
      'The mediator, Ines Falk, opened the talks in the old customs house of Port Halle.',
    ],
    there: [
      'Norland and Sudmark sit down in Port Halle',
      'In Port Halle, negotiators of Norland and Sudmark met on Friday for the first direct talks in six years.',
      'Ines Falk, who mediates between Norland and Sudmark, welcomed them in the old customs house.',
    ],
  },
  pay: {
    published: '2031-09-02',
    here: [
      'Pay talks at Halden Rail go into the night',
      'The Halden Rail union and the management negotiated about pay in Grenmouth until early on Tuesday.',
      'The union, led by Carla Meyrink, wants more pay for 12,000 drivers of Halden Rail.',
    ],
    there: [
      'Halden Rail and its drivers negotiate about pay',
      'Management of Halden Rail and the union of the drivers met for pay talks in Grenmouth.',
      'Carla Meyrink speaks for the 12,000 drivers of Halden Rail in the pay talks.',
    ],
  },
  trade: {
    published: '2031-05-20',
    here: [
      'Canada and Japan negotiate about tariffs in Geneva',
      'Canada and Japan held talks on tariffs in Geneva on Tuesday, trade minister Lena Aoki said.',
      'The tariffs on Canadian timber and Japanese steel have cost both countries dearly.',
    ],
    there: [
      'Tariff talks between Canada and Japan in Geneva',
      'Negotiators of Japan and Canada sat down in Geneva to talk about tariffs on timber and steel.',
      'Lena Aoki led the Japanese team in Geneva; tariffs on Canadian timber are the main question.',
    ],
  },
  summit: {
    published: '2031-11-18',
    here: [
      'Climate summit in Valparaiso nears its end',
      'Delegates of 190 countries negotiated on emissions at the climate summit in Valparaiso, Chile.',
      'The host, Rosa Imbert, had asked all delegations at the Valparaiso summit to cut emissions.',
    ],
    there: [
      'Delegates leave the climate summit of Valparaiso',
      'The climate summit in Valparaiso, Chile, where 190 countries spoke about emissions, is over.',
      'Rosa Imbert chaired the summit in Valparaiso and pressed for lower emissions.',
    ],
  },
  coalition: {
    published: '2031-06-10',
    here: [
      'Liberals and Greens of Ostrava negotiate about a coalition',
      'The Liberals and the Greens negotiated in Belmont on a coalition for the province of Ostrava.',
      'Jana Holub leads the Liberals, Petr Ruzic the Greens of Ostrava.',
    ],
    there: [
      'Coalition negotiations in Ostrava',
      'In Belmont the Greens under Petr Ruzic met the Liberals of Jana Holub for coalition talks.',
      'A coalition of Liberals and Greens would have a majority in Ostrava.',
    ],
  },
  trial: {
    published: '2031-02-04',
    here: [
      'Trial of banker Otto Krell in Marlow',
      'The trial of the banker Otto Krell is held at the court of Marlow before judge Edda Quin.',
      'Krell is accused of having hidden losses of the Marlow Savings Bank.',
    ],
    there: [
      'Banker Krell before the Marlow court',
      'Otto Krell, once head of the Marlow Savings Bank, stands before judge Edda Quin in Marlow.',
      'Prosecutors say that Krell hid losses of the Marlow Savings Bank.',
    ],
  },
  strike: {
    published: '2031-10-07',
    here: [
      'Dockers of Skagenport on strike',
      'The dockers of Skagenport, members of the Harbour Guild, are in dispute with the operator Norquay.',
      'The Harbour Guild and Norquay quarrel about night shifts in Skagenport.',
    ],
    there: [
      'Skagenport: what the dispute at the docks is about',
      'Norquay, the operator of the port of Skagenport, and the Harbour Guild quarrel about night shifts.',
      'The dockers of the Harbour Guild want shorter night shifts in Skagenport.',
    ],
  },
  fire: {
    published: '2031-08-12',
    here: [
      'Fire at the Beckmoor refinery',
      'A fire broke out at the Beckmoor refinery near Tarrow, the operator Petrolane said.',
      'Petrolane closed the Beckmoor refinery; smoke drifted over Tarrow.',
    ],
    there: [
      'Tarrow under smoke from the Beckmoor refinery',
      'Smoke from a fire at the Beckmoor refinery of Petrolane drifted over the town of Tarrow.',
      'Petrolane said that a pump at the Beckmoor refinery had caught fire.',
    ],
  },
  visit: {
    published: '2031-04-22',
    here: [
      'Bridge over the Tarn opened in Albi',
      'The new bridge over the Tarn was opened in Albi on Tuesday, with guests from France and Germany.',
      'Engineers from Stuttgart built the bridge over the Tarn with the French firm Eiffarde.',
    ],
    there: [
      'Albi has a new bridge over the Tarn',
      'With guests from France and Germany, Albi opened its new bridge over the Tarn on Tuesday.',
      'The bridge over the Tarn is the work of Eiffarde and of engineers from Stuttgart.',
    ],
  },
  siege: {
    published: '2031-01-28',
    here: [
      'Fighting around the town of Kelmar',
      'Troops of General Adan Rhee shelled the town of Kelmar on Tuesday, doctors in Kelmar said.',
      'Kelmar, in the province of Sarrow, is held by the Sarrow Front.',
    ],
    there: [
      'Kelmar shelled again',
      'Doctors in Kelmar, in the province of Sarrow, said that troops of Adan Rhee had shelled the town on Tuesday.',
      'The Sarrow Front holds Kelmar against the troops of General Rhee.',
    ],
  },
  football: {
    published: '2031-07-01',
    here: [
      'Transfer talks between Rovers and Athletic over Mateo Silvan',
      'Brixley Rovers and Porto Athletic held talks about the striker Mateo Silvan in Lisbon.',
      'Silvan scored 31 goals for Porto Athletic; Brixley Rovers have wanted him for long.',
    ],
    there: [
      'Silvan: Rovers meet Athletic in Lisbon',
      'In Lisbon, Brixley Rovers and Porto Athletic negotiated about Mateo Silvan.',
      'Mateo Silvan, 24, is under contract with Porto Athletic until 2033; Brixley Rovers want the striker.',
    ],
  },
} as const satisfies Readonly<Record<string, ToldEvent>>;

/** What one outlet and the other state of an event, and the rule that has to see a conflict; `null` for peace. */
export type StatementPair = {
  readonly event: keyof typeof EVENTS;
  readonly here: string;
  readonly there: string;
  readonly rule: string | null;
  /** When each was published, where not on the day of the event. */
  readonly published?: readonly [here: string | null, there: string | null];
};

const pair = (
  event: keyof typeof EVENTS,
  rule: string | null,
  here: string,
  there: string,
  published?: readonly [string | null, string | null],
): StatementPair => ({ event, rule, here, there, ...(published !== undefined && { published }) });

const UNDATED = [null, null] as const;

/** Statements that contradict each other though their sentences are unlike, and those that only seem to. */
export const STATEMENT_PAIRS: readonly StatementPair[] = [
  // A result was reached, or none was.
  pair(
    'truce',
    'result-of-talks',
    'The talks produced a framework for a ceasefire.',
    'They parted without an agreement on a truce.',
  ),
  pair(
    'truce',
    'result-of-talks',
    'The two sides signed a truce after long hours.',
    'The negotiations broke up without a breakthrough.',
  ),
  pair(
    'truce',
    'result-of-talks',
    'A ceasefire deal was reached late in the evening, Falk said.',
    'The envoys failed to agree on a ceasefire.',
    UNDATED,
  ),
  pair(
    'truce',
    'result-of-talks',
    'The agreement provides for an immediate truce along the river.',
    'The meeting did not result in an agreement to end the war.',
  ),
  pair(
    'truce',
    'result-of-talks',
    'The delegations reached a preliminary accord on ending hostilities.',
    'No deal was reached on the fighting, both sides said.',
  ),
  pair(
    'pay',
    'result-of-talks',
    'Union and management struck a deal on wages before dawn.',
    'The negotiations ended without an agreement.',
  ),
  pair(
    'pay',
    'result-of-talks',
    'A settlement on pay was announced in the morning.',
    'The talks on wages collapsed.',
  ),
  pair(
    'pay',
    'result-of-talks',
    'Both sides agreed a compromise on pay, the mediator said.',
    'The talks ended in deadlock.',
  ),
  pair(
    'trade',
    'result-of-talks',
    'The two countries reached an agreement on tariffs.',
    'The talks closed with no deal on trade.',
  ),
  pair(
    'trade',
    'result-of-talks',
    'The negotiators concluded a trade deal in the afternoon.',
    'The meeting gave few signs of movement on customs duties.',
  ),
  pair(
    'summit',
    'result-of-talks',
    'The conference adopted much, and delegates struck a deal on emissions.',
    'The summit ended without an accord on emissions.',
  ),
  pair(
    'coalition',
    'result-of-talks',
    'The parties reached an agreement on a coalition.',
    'The parties could not agree a coalition deal, Holub said.',
  ),
  pair(
    'football',
    'result-of-talks',
    'The clubs reached an agreement over the striker, the talks are done.',
    'The talks ended without an agreement.',
  ),
  // Traps: other topics, proposals, hopes, other times, interim states, a later result.
  pair(
    'truce',
    null,
    'The sides reached a deal to exchange prisoners.',
    'They parted without an agreement on a truce.',
  ),
  pair(
    'truce',
    null,
    'The sides reached a deal to exchange prisoners.',
    'The talks ended without a breakthrough.',
  ),
  pair(
    'truce',
    null,
    'They agreed a corridor for aid and signed an agreement on evacuations.',
    'No agreement was reached on a ceasefire.',
  ),
  pair(
    'truce',
    null,
    'Norland proposed an agreement on a ceasefire.',
    'They parted without an agreement on a truce.',
  ),
  pair('truce', null, 'Falk hopes that a truce will be signed soon.', 'The talks ended without a truce.'),
  pair(
    'truce',
    null,
    'The sides reached a deal on a truce.',
    'If the talks end without a truce, Norland will ask for sanctions.',
  ),
  pair(
    'truce',
    null,
    'The sides reached a deal on a truce.',
    'Sudmark warned that talks could end without an agreement.',
  ),
  pair(
    'truce',
    null,
    'The sides reached a deal on a truce.',
    'An earlier round of talks ended without a truce.',
  ),
  pair('truce', null, 'The sides reached a deal on a truce.', 'In 2025 the talks had ended without a truce.'),
  pair('truce', null, 'In 2025 the two had signed a truce.', 'The talks ended without a truce.'),
  pair('truce', null, 'The sides reached a deal on a truce.', 'So far no agreement was reached on a truce.'),
  pair('truce', null, 'The sides reached a deal on a truce.', 'The talks ended without a truce.', [
    '2031-03-16',
    '2031-03-14',
  ]),
  pair('truce', null, 'The sides reached a deal on a truce.', 'The talks ended without a truce.', [
    '2031-05-16',
    '2031-03-14',
  ]),
  pair(
    'truce',
    null,
    'Falk read out a draft: the agreement provides for a truce.',
    'The talks ended without a truce.',
  ),
  pair(
    'truce',
    null,
    'The talks did not produce a deal on a truce.',
    'They parted without an agreement on a truce.',
  ),
  pair(
    'truce',
    null,
    'Italy and Greece signed a deal on fighting fires.',
    'The talks ended without a deal on the fighting.',
  ),
  pair('truce', null, 'The sides agreed to discuss a truce in April.', 'The talks ended without a truce.'),
  pair(
    'truce',
    null,
    'The sides reached a deal on a truce. Nothing was agreed on the border, and no deal was reached on peace.',
    'No deal was reached on peace.',
  ),
  pair(
    'pay',
    null,
    'The union wants a deal on wages before the winter.',
    'The talks ended without an agreement on wages.',
  ),
  pair(
    'pay',
    null,
    'Both sides reached an agreement on a timetable for further meetings.',
    'The talks ended without an agreement on pay.',
  ),
  pair(
    'pay',
    null,
    'The union of the bus drivers had reached a deal on pay last month.',
    'The talks ended without an agreement on pay.',
  ),
  pair('trade', null, 'Canada sought an agreement on tariffs.', 'The talks closed with no deal on tariffs.'),
  pair('trade', null, 'Brazil signed a trade deal with Peru.', 'The talks closed with no deal on trade.'),
  pair(
    'summit',
    null,
    'Rich countries reached an agreement on aid for islands.',
    'The summit ended without an accord on emissions.',
  ),
  pair(
    'coalition',
    null,
    'Holub denied that the parties had reached an agreement on a coalition.',
    'The parties could not agree a coalition deal.',
  ),
  // It is over after hours, or goes on for days.
  pair(
    'truce',
    'length-of-event',
    'The talks continued into their second week.',
    'The talks lasted just under two hours.',
  ),
  pair(
    'truce',
    'length-of-event',
    'The negotiations have entered their third day.',
    'After the handshake the negotiations took only 50 minutes.',
  ),
  pair(
    'truce',
    'length-of-event',
    'The discussions dragged into a fourth day.',
    'The meeting broke up after three hours.',
    UNDATED,
  ),
  pair(
    'strike',
    'length-of-event',
    'The strike entered its third week on Tuesday.',
    'The strike was over after two days.',
  ),
  pair('fire', 'length-of-event', 'The blaze went into its fourth day.', 'The fire lasted six hours.'),
  pair('trial', 'length-of-event', 'The trial went into its second month.', 'The trial took nine days.'),
  // What was over may have been taken up again before the other account was written.
  pair(
    'truce',
    null,
    'The negotiations have entered their third day.',
    'After the handshake the negotiations took only 50 minutes.',
    ['2031-03-16', '2031-03-14'],
  ),
  pair('truce', null, 'The talks continued into their second week.', "Friday's session lasted two hours."),
  pair(
    'truce',
    null,
    'The talks continued into their second week.',
    'A sitting on prisoners lasted two hours.',
  ),
  pair('truce', null, 'The talks continued into their second day.', 'The talks lasted eleven hours.'),
  pair('truce', null, 'The talks continued into their second week.', 'The talks lasted ten days.'),
  pair('pay', null, 'The negotiations went into their second week.', 'The negotiations lasted eleven hours.'),
  pair(
    'trial',
    null,
    'The trial went into its second week.',
    'The opening statement at the trial lasted two hours.',
  ),
  pair(
    'trial',
    null,
    'The trial went into its second week.',
    'On the first day the hearing lasted three hours.',
  ),
  pair('strike', null, 'The strike entered its third week.', 'Talks about the strike ended after two hours.'),
  pair('strike', null, 'The strike entered its third week.', 'A strike in 2027 was over after two days.'),
  pair('fire', null, 'The blaze went into its fourth day.', 'The search for a worker lasted six hours.'),
  // For how long something has gone on.
  pair(
    'siege',
    'elapsed-time',
    'Nearly three years of war have emptied the town.',
    'More than three years into the conflict, 4,000 people are left in it.',
  ),
  pair(
    'siege',
    'elapsed-time',
    'More than two years into the siege the wells are dry.',
    'After less than two years of siege the wells are dry.',
    UNDATED,
  ),
  pair(
    'siege',
    'elapsed-time',
    'Four years of war have emptied the town.',
    'After seven years of fighting 4,000 people are left in it.',
  ),
  pair(
    'siege',
    null,
    'Nearly three years of war have emptied the town.',
    'More than three years into the drought, the wells are dry.',
  ),
  pair(
    'siege',
    null,
    'Nearly three years of war have emptied the town.',
    'After three years of war 4,000 people are left.',
  ),
  pair(
    'siege',
    null,
    'More than three years into the war, 4,000 people are left.',
    'More than two years of war have emptied the town.',
  ),
  pair(
    'siege',
    null,
    'Nearly three years of war have emptied the town.',
    'Eleven years of civil war ended there in 2019.',
  ),
  // Who holds an office.
  pair(
    'visit',
    'office-holders',
    'French President Claire Aubin called the bridge a promise.',
    'French President Henri Lavigne said that the bridge joins two countries.',
  ),
  pair(
    'visit',
    'office-holders',
    'German Chancellor Ulrike Brandt welcomed the guests.',
    'German Chancellor Jonas Feld praised the engineers.',
  ),
  pair(
    'visit',
    null,
    'French President Claire Aubin called the bridge a promise.',
    'Former French President Henri Lavigne said that the bridge joins two countries.',
  ),
  pair(
    'visit',
    null,
    'French President Claire Aubin called the bridge a promise.',
    'French Prime Minister Henri Lavigne said that the bridge joins two countries.',
  ),
  pair(
    'visit',
    null,
    'French President Claire Aubin called the bridge a promise.',
    'German President Henri Lavigne said that the bridge joins two countries.',
  ),
  pair(
    'visit',
    null,
    'French President Claire Aubin called the bridge a promise.',
    'It was begun when French President Henri Lavigne opened the works in 2024.',
  ),
  pair(
    'visit',
    null,
    'French President Claire Aubin called the bridge a promise.',
    'French President Henri Lavigne said so. His successor Claire Aubin takes over in May.',
  ),
  pair(
    'visit',
    null,
    'French President Claire Aubin called the bridge a promise.',
    'The bridge bears the name of French President Henri Lavigne, a son of the town.',
  ),
  pair(
    'visit',
    null,
    'French President Claire Aubertin called the bridge a promise.',
    'French President Claire Aubertain said that the bridge joins two countries.',
  ),
  pair(
    'visit',
    null,
    'French President Claire Aubin called the bridge a promise.',
    'French President-elect Henri Lavigne said that the bridge joins two countries.',
  ),
  pair(
    'visit',
    null,
    'French President Claire Aubin called the bridge a promise.',
    'French President Henri Lavigne said that the bridge joins two countries.',
    ['2031-04-22', '2031-06-30'],
  ),
  pair(
    'visit',
    null,
    'French Foreign Minister Claire Aubin called the bridge a promise.',
    'French Finance Minister Henri Lavigne praised the engineers.',
  ),
  // Who was sent.
  pair(
    'truce',
    'delegation-rank',
    'Both sides are represented by senior officials.',
    'Sudmark sent only a low-level delegation.',
  ),
  pair(
    'truce',
    'delegation-rank',
    'Norland sent a senior delegation.',
    'The envoys criticised that Norland had dispatched rather junior officials.',
  ),
  pair(
    'truce',
    null,
    'A senior official of Norland spoke of a start.',
    'Sudmark sent only a low-level delegation.',
  ),
  pair(
    'truce',
    null,
    'Germany sent a senior delegation as observers.',
    'France sent a low-level delegation as observers.',
  ),
  pair(
    'truce',
    null,
    'Falk called on both sides to send senior officials.',
    'Sudmark sent only a low-level delegation.',
  ),
  pair(
    'truce',
    null,
    'Norland will be represented by senior officials if the talks go on.',
    'Norland sent a low-level delegation.',
  ),
  // When they meet again.
  pair(
    'truce',
    'next-round',
    'The delegations will meet again on 28 March, Falk said.',
    'No date was set for further talks.',
  ),
  pair('pay', 'next-round', 'Talks resume on Thursday.', 'No further talks are planned, the union said.'),
  pair(
    'truce',
    'next-round',
    'The teams will reconvene in ten days.',
    'The envoys left without agreeing on a date for new talks.',
  ),
  pair(
    'truce',
    null,
    'The delegations hope to meet again on 28 March.',
    'No date was set for further talks.',
  ),
  pair(
    'truce',
    null,
    'Falk proposed that the parties will meet again on 28 March.',
    'No date was set for further talks.',
  ),
  pair(
    'truce',
    null,
    'The delegations will meet again on 28 March.',
    'No date was set for the exchange of prisoners.',
  ),
  pair('truce', null, 'The delegations will meet again.', 'No date was set for further talks.'),
  pair('truce', null, 'The delegations will meet again on 28 March.', 'No date was set for further talks.', [
    '2031-03-16',
    '2031-03-14',
  ]),
  pair('strike', null, 'The dockers will return to work on Thursday.', 'No date was set for further talks.'),
];
