/** Two sentences about one thing: a name for the case, this page's sentence, the other account's. */
export type NamedPair = readonly [name: string, here: string, there: string];

/** Figures that add up: the whole and its parts, told in either passage. */
export const SUMS: readonly NamedPair[] = [
  [
    'passengers and crew, all aboard',
    'The plane was carrying 212 passengers and 18 crew when it came down.',
    'There were 230 people aboard the plane when it came down, 18 of them crew.',
  ],
  [
    'passengers and crew, only the sum',
    'The ferry was carrying 212 passengers and 18 crew.',
    'The ferry was carrying 230 people.',
  ],
  [
    'adults and children, children among the dead',
    'Three adults and two children died in the fire.',
    'Five people died in the fire, two of them children.',
  ],
  [
    'hurt in hospital, seriously among them',
    'Fourteen people were taken to hospital after the crash, 6 of them seriously hurt.',
    'Eight people were lightly hurt and 6 seriously hurt in the crash.',
  ],
  [
    'jobs by country, jobs in all',
    'The group will cut 1,200 jobs in Germany and 800 in Spain.',
    'The group will cut 2,000 jobs.',
  ],
  [
    'whole minus part',
    'Of the 45 passengers on the coach, 12 were injured in the crash.',
    'The coach crash left 33 passengers unhurt.',
  ],
  [
    'three parts and the whole',
    'Police arrested 12 men, 4 women and 3 teenagers at the march.',
    'Police arrested 19 people at the march.',
  ],
  [
    'spending by year, spending in all',
    'The city will spend 40 million euros this year and 60 million euros next year on the bridge.',
    'The city will spend 100 million euros on the bridge.',
  ],
  [
    'medals by kind, medals in all',
    'The team won four gold and five silver medals at the games.',
    'The team won nine medals at the games.',
  ],
  [
    'the part told alone',
    'The strike grounded 320 flights on Monday, 110 of them abroad.',
    'The strike grounded 210 domestic flights on Monday.',
  ],
  [
    'rounded sum',
    'The carmaker sold 61,400 cars in France and 38,900 in Italy.',
    'The carmaker sold about 100,000 cars in France and Italy.',
  ],
  [
    'goals before and after the break',
    'The striker scored two goals before the break and three after it.',
    'The striker scored five goals.',
  ],
  [
    'prisoners of two sides',
    'The two sides freed 390 prisoners on Friday: 270 soldiers and 120 civilians.',
    'On Friday 270 prisoners were freed by the two sides.',
  ],
  [
    'officers among the dead',
    'The attack killed 9 people, including two police officers.',
    'The attack killed seven civilians and two police officers.',
  ],
  ['two children, five people', 'Two children died in the fire.', 'Five people died in the fire.'],
  [
    'men of all the arrested',
    'Police arrested 12 men at the march.',
    'Police arrested 19 people at the march.',
  ],
  [
    'money by giver',
    'Norway pledged 30 million euros and Sweden pledged 20 million euros for the dam.',
    'Norway and Sweden pledged 50 million euros for the dam.',
  ],
  [
    'hours by stage',
    'The talks lasted two hours in the morning and three hours in the evening.',
    'The talks lasted five hours.',
  ],
  ['seats by party', 'The two parties of the coalition won 48 and 21 seats.', 'The coalition won 69 seats.'],
  [
    'workers by site',
    'The carmaker will lay off 900 workers in Turin and 450 workers in Naples.',
    'The carmaker will lay off 1,350 workers.',
  ],
  [
    'pilots and attendants',
    'The strike involves 1,400 pilots and 3,600 cabin crew.',
    'Some 5,000 employees are on strike.',
  ],
  [
    'flights cancelled and delayed',
    'The airline cancelled 120 flights and delayed 80 flights.',
    'The strike hit 200 flights of the airline.',
  ],
  [
    'houses destroyed and damaged',
    'The storm destroyed 40 houses and damaged 160 houses.',
    'The storm hit 200 houses.',
  ],
  [
    'a part that the other tells of them',
    'Eleven people died, nine of them on board and two on the ground.',
    'The crash killed nine people on board.',
  ],
  [
    'revenue short of spending',
    'The budget foresees spending of 480 billion euros and revenue of 450 billion euros.',
    'The budget foresees a deficit of 30 billion euros.',
  ],
  [
    'next year, and both years',
    'The airline will cut 3,000 jobs next year.',
    'The airline will cut 4,000 jobs by the end of next year, 1,000 of them this year.',
  ],
  ['killed, hurt, all casualties', 'Twelve people were killed and 40 hurt.', 'There were 52 casualties.'],
  [
    'one state, all states',
    'The storm killed 4 people in Texas.',
    'The storm killed seven people in the United States, three of them in Louisiana.',
  ],
  [
    'crew told last',
    'The plane carried 176 people.',
    'The plane carried 167 passengers and nine crew members.',
  ],
  [
    'passengers from abroad and at home',
    'The airport handled 61 million passengers, 20 million of them from abroad.',
    'The airport handled 41 million domestic passengers.',
  ],
  [
    'ships in dock and at sea',
    'The fleet has 12 ships, of which four are in dock.',
    'Eight ships of the fleet are at sea.',
  ],
  [
    'who pays the rest',
    'The dam will cost 4 billion dollars, 1.5 billion of it from the state.',
    'Investors will pay 2.5 billion dollars for the dam.',
  ],
  ['gold medals, all medals', 'Germany won five gold medals.', 'Germany won 14 medals.'],
  [
    'rescued by day',
    'Ten people were rescued from the mine on Monday and five on Tuesday.',
    'Fifteen people were rescued from the mine.',
  ],
  [
    'among the dead',
    'Six firefighters were among the 19 dead.',
    'Thirteen residents and six firefighters died.',
  ],
  [
    'children among the dead',
    'Three adults and two children died in the crash.',
    'Two children were among the five people who died in the crash.',
  ],
  [
    'critically hurt among the hurt',
    'The explosion injured 14 people, three of them critically.',
    'The explosion critically injured three people.',
  ],
  [
    'critically hurt, all hurt',
    'The explosion injured 14 people.',
    'The explosion critically injured three people.',
  ],
  ['seats of one class', 'The plane has 180 seats.', 'The plane has 20 business-class seats.'],
  ['stopped and fined', 'The police fined 45 drivers.', 'The police stopped 300 drivers and fined 45.'],
  [
    'a pilot and passengers',
    'The pilot and 11 passengers died in the crash.',
    'The crash killed twelve people.',
  ],
];

/** A share of a whole for one thing and the rest for its opposite. */
export const COMPLEMENTS: readonly NamedPair[] = [
  [
    'members for and against',
    'Four of the six members voted for the cut.',
    'Two of the six members wanted to wait.',
  ],
  [
    'members for and against a hold',
    'Four of the six members voted to cut rates.',
    'Two of the six members voted to hold rates.',
  ],
  [
    'per cent for and against',
    'In the poll 62 per cent were in favour of the tunnel.',
    'In the poll 38 per cent were against the tunnel.',
  ],
  [
    'a score of votes and the dissent',
    'The court upheld the law by seven to two.',
    'Two judges of the court dissented on the law.',
  ],
  [
    'votes for, votes against',
    'The council approved the plan by 31 votes to 14.',
    'Fourteen councillors voted against the plan.',
  ],
  [
    'those who work and those who strike',
    'Seven of the ten depots were shut by the strike.',
    'Three of the ten depots stayed open during the strike.',
  ],
  [
    'counted votes and those to come',
    'With 70 per cent of the votes counted, the mayor was ahead.',
    'With 30 per cent of the votes still to be counted, the mayor was ahead.',
  ],
  [
    'rescued and missing',
    'Nine of the 15 sailors were rescued.',
    'Six of the 15 sailors were still missing.',
  ],
  [
    'a fifth and the rest',
    'Four-fifths of the staff accepted the pay offer.',
    'A fifth of the staff turned down the pay offer.',
  ],
  [
    'out of',
    'Eight out of ten homes have power again after the storm.',
    'Two out of ten homes are still without power after the storm.',
  ],
  [
    'rounded shares of a whole',
    'The referendum was won with 51.9 per cent for leaving.',
    'In the referendum 48.1 per cent voted for staying.',
  ],
  [
    'votes of one house',
    'In parliament 112 members voted for the bill.',
    'In parliament 86 members voted against the bill.',
  ],
  [
    'shares with some undecided',
    'In the poll 52 per cent were in favour of the tunnel.',
    'In the poll 30 per cent were against the tunnel.',
  ],
  [
    'shares of approval',
    'Some 41 per cent approve of the president.',
    'Some 53 per cent disapprove of the president.',
  ],
  [
    'backers and opponents',
    'Nine of the 15 members of the council backed the budget.',
    'Six of the 15 members of the council opposed the budget.',
  ],
  ['the whole told once', 'Four of the six members voted for the cut.', 'Two members wanted to wait.'],
  ['abstentions', 'The motion was backed by 14 states.', 'At the vote on the motion 3 states abstained.'],
  [
    'absent',
    'Twelve of the 27 states attended the summit.',
    'Five of the 27 states stayed away from the summit.',
  ],
  [
    'shops open and shut',
    'Thirty of the 40 shops in the street closed on Friday.',
    'Ten of the 40 shops in the street remained open on Friday.',
  ],
  ['jurors', 'Ten of the 12 jurors found him guilty.', 'Two of the 12 jurors held out for an acquittal.'],
  ['lost and won', 'The team lost 12 of its 20 matches.', 'The team won eight matches.'],
  [
    'judges with a dissent',
    'Seven of nine judges backed the ruling.',
    'Two judges wrote a dissent against the ruling.',
  ],
  [
    'delegates led by the whole',
    'Of 600 delegates 412 voted for the leader.',
    'The leader was opposed by 188 delegates.',
  ],
  [
    'suspects caught and at large',
    'Three of the four suspects were arrested.',
    'One suspect is still on the run.',
  ],
  [
    'suspects caught and released',
    'Three of the four suspects were arrested.',
    'One of the four suspects was released.',
  ],
  ['lightly and seriously hurt', 'Four people were slightly injured.', 'One person was seriously injured.'],
  [
    'districts for and against',
    'Voters approved the merger in 5 of 7 districts.',
    'Voters in two districts rejected the merger.',
  ],
  [
    'shares of one and of three others',
    'Shares of the bank rose.',
    'Shares of three rivals of the bank fell.',
  ],
  [
    'schools open and shut',
    'Five of the eight schools reopened on Monday.',
    'Three schools remained closed on Monday.',
  ],
  ['votes of a senate', 'The vote in the senate was 61 to 39.', 'In the senate 39 members voted against.'],
  ['seats of the others', 'The party won 120 of the 200 seats.', 'The other parties won 80 seats.'],
  [
    'seats of the opposition',
    'The party won 120 of the 200 seats.',
    'The opposition won 80 of the 200 seats.',
  ],
  [
    'workers for and against a strike',
    'Of the 3,000 workers, 1,800 voted to strike.',
    'Some 1,200 workers voted to stay at work.',
  ],
  ['with and without power', 'About a third of the city lost power.', 'Two-thirds of the city kept power.'],
  [
    'hostages freed and held',
    'The rebels freed 23 of the 31 hostages.',
    'The rebels still hold eight hostages.',
  ],
  ['teams in and out', 'Ten of the 16 teams have qualified.', 'Six teams have been knocked out.'],
];

/** The day of a decision and the day from which it holds. */
export const DECISION_AND_EFFECT: readonly NamedPair[] = [
  [
    'as of',
    'The central bank lowered the rate to 2.25 per cent on Thursday.',
    'The central bank decided to lower the rate to 2.25 per cent as of 26 November.',
  ],
  [
    'with effect from',
    'The bank lowered its key rate to 2.25 per cent on 20 November.',
    'The bank lowered its key rate to 2.25 per cent with effect from 26 November.',
  ],
  [
    'from next Monday',
    'The city council raised bus fares on 3 March.',
    'The city council raised bus fares from 10 March.',
  ],
  [
    'takes effect on',
    'Parliament adopted the smoking ban on 3 March.',
    'The smoking ban adopted by parliament takes effect on 10 March.',
  ],
  [
    'comes into force',
    'The two presidents signed the trade treaty on 3 March.',
    'The trade treaty signed by the two presidents comes into force on 12 March.',
  ],
  [
    'starting',
    'The union announced the rail strike on 3 March.',
    'The union announced a rail strike starting on 8 March.',
  ],
  [
    'to begin on',
    'The two armies agreed on the truce on 3 March.',
    'The two armies agreed on a truce to begin on 5 March.',
  ],
  [
    'due on',
    'The company declared a dividend of 40 cents on 3 March.',
    'The company declared a dividend of 40 cents, due on 18 March.',
  ],
  [
    'until',
    'The government extended the curfew on 3 March.',
    'The government extended the curfew until 17 March.',
  ],
  [
    'effective, with a comma',
    'The airline named Maria Lund as chief executive on 3 March.',
    'The airline named Maria Lund as chief executive, effective 15 March.',
  ],
  [
    'by',
    'The court ordered the miner on 3 March to pay the villagers.',
    'The court ordered the miner to pay the villagers by 20 March.',
  ],
  ['weekdays', 'The regulator banned the drug on Tuesday.', 'The regulator banned the drug as of Friday.'],
  [
    'will be in force from',
    'Ministers approved the price cap on 3 March.',
    'The price cap approved by ministers will apply from 15 March.',
  ],
  [
    'has been valid since',
    'Ministers approved the price cap on 3 March.',
    'The price cap approved by ministers has been in force since 15 March.',
  ],
  [
    'postponed to',
    'The minister postponed the vote on 3 March.',
    'The minister postponed the vote to 12 March.',
  ],
  [
    'scheduled for',
    'The two sides agreed on a new round of talks on 3 March.',
    'The two sides agreed on a new round of talks scheduled for 14 March.',
  ],
  [
    'the effect first',
    'Parliament adopted the smoking ban on 3 March.',
    'On 10 March the smoking ban adopted by parliament takes effect.',
  ],
  [
    'agreed and carried out',
    'The two armies agreed on 3 March to swap 300 prisoners.',
    'The two armies swapped 300 prisoners on 5 March.',
  ],
  [
    'went into effect',
    'The president signed the tariff order on 3 March.',
    'The tariff order signed by the president went into effect on 7 March.',
  ],
  [
    'starts',
    'Teachers voted on 3 March for a strike over pay.',
    'The strike of the teachers over pay starts on 12 March.',
  ],
  [
    'expires',
    'The union extended its ultimatum on 3 March.',
    'The ultimatum of the union expires on 9 March.',
  ],
  [
    'effective, for a rate',
    'The bank raised its rate to 4.5 per cent on Wednesday.',
    'The bank raised its rate to 4.5 per cent, effective Thursday.',
  ],
  [
    'a vote before a walkout',
    'Pilots will walk out for 24 hours on Friday.',
    'Pilots voted on Tuesday to walk out for 24 hours.',
  ],
  [
    'resigning and leaving',
    'The minister resigned on Monday.',
    'The minister will leave office on 30 November.',
  ],
  ['passed, then in force', 'The law was passed on 12 May.', 'The law has been in force since 1 June.'],
  [
    'a ceasefire told of and kept',
    'The ceasefire was announced on Saturday.',
    'The ceasefire came into effect on Sunday.',
  ],
  [
    'charged from',
    'The tariff of 25 per cent was announced on 2 April.',
    'The tariff of 25 per cent will be charged from 9 April.',
  ],
  [
    'presented, then starting',
    'The new timetable was presented on Monday.',
    'The new timetable starts on Sunday.',
  ],
  [
    'a resignation that takes effect',
    'The chancellor announced her resignation on Monday.',
    'The resignation of the chancellor takes effect on Friday.',
  ],
  ['opening and closing day', 'The exhibition opened on 4 May.', 'The exhibition runs until 30 June.'],
  ['imposed and expiring', 'The sanctions were imposed on 4 May.', 'The sanctions expire on 30 May.'],
  ['agreed and due', 'The payment was agreed on 4 May.', 'The payment is due on 15 May.'],
  [
    'a cut and its day',
    'The bank cut its rate for the third time this year on Thursday.',
    'The rate cut takes effect on Wednesday.',
  ],
  [
    'said on, from',
    'The minister said on Monday the toll would rise to 9 euros.',
    'The toll rises to 9 euros from Sunday.',
  ],
  [
    'announced, carried out',
    'The company announced on 2 June it would cut 900 jobs.',
    'The company will cut 900 jobs on 30 June.',
  ],
  [
    'a ruling and its deadline',
    'The court handed down its ruling on 4 May.',
    'The ruling of the court must be carried out by 1 June.',
  ],
];

/** Two ways of telling one figure. */
export const OTHER_WORDS: readonly NamedPair[] = [
  ['rounding', 'About 200 people were on the train.', 'There were 212 people on the train.'],
  ['nearly', 'Nearly 300 homes were destroyed by the fire.', 'The fire destroyed 287 homes.'],
  ['at least', 'At least 12 people died in the flood.', 'The flood killed 15 people.'],
  ['more than', 'More than 400 workers will lose their jobs.', 'The plant will shed 430 workers.'],
  ['hours and days', 'The rescue took 48 hours.', 'The rescue took two days.'],
  ['feet and metres', 'The waves were 30 feet high.', 'The waves were nine metres high.'],
  [
    'ordinals',
    'It was the third strike at the airport.',
    'It was the second strike at the airport this year.',
  ],
  ['ages', 'The driver, 34, was arrested.', 'The 32-year-old passenger and the driver were arrested.'],
  ['times of day in two zones', 'The rocket lifted off at 14:30 GMT.', 'The rocket lifted off at 09:30 EST.'],
  ['dozens', 'Dozens of homes were flooded.', 'The river flooded 64 homes.'],
  [
    'fraction and per cent',
    'Two thirds of members voted for the strike.',
    'Some 67 per cent of members voted for the strike.',
  ],
  ['basis points', 'The bank cut the rate by a quarter point.', 'The bank cut the rate by 25 basis points.'],
  ['up to', 'Up to 500 jobs could go at the plant.', 'Some 450 jobs could go at the plant.'],
  [
    'money in two currencies',
    'The club paid 50 million euros for the striker.',
    'The club paid 43 million pounds for the striker.',
  ],
  ['thousand and exact', 'Some 12,000 fans watched the match.', 'The match was watched by 11,873 fans.'],
  ['a score told from the other side', 'Ajax lost the final 1-3.', 'Ajax lost the final 3-1.'],
  [
    'local time beside universal time',
    'The rocket lifted off at 14:30 GMT.',
    'The rocket lifted off at 15:30 local time.',
  ],
  ['a zone told once', 'The quake struck at 04:10.', 'The quake struck at 02:10 GMT.'],
  ['half of', 'Half of the 400 seats were empty.', 'Some 200 seats were empty.'],
  ['a dozen', 'A dozen people were hurt in the crash.', 'The crash hurt 12 people.'],
  ['over', 'Over 1,000 homes lost power.', 'The storm cut power to 1,340 homes.'],
  ['no fewer than', 'No fewer than 30 shops burned down.', 'The fire destroyed 34 shops.'],
  ['weeks and days', 'The truce is to last two weeks.', 'The truce is to last 14 days.'],
  [
    'a year of a contract',
    'The coach earned 3 million euros a year.',
    'The coach has a three-year contract worth 9 million euros.',
  ],
  [
    'four years before',
    'The election gave the party 34 per cent of the vote, up 5 points.',
    'The party had won 29 per cent of the vote four years before.',
  ],
  ['beginning and end', 'The meeting begins at 9 am.', 'The meeting ends at 5 pm.'],
  [
    'before the war',
    'The city had 80,000 inhabitants before the war.',
    'The city has 30,000 inhabitants now.',
  ],
  [
    'a quarter and a half',
    'The firm lost 20 million euros in the first quarter.',
    'The firm lost 45 million euros in the first half.',
  ],
  ['two ends of a curfew', 'The curfew lasts from 22:00 until 05:00.', 'The curfew ends at 05:00.'],
  [
    'a year and a quarter of it',
    'The airline carried 22 million passengers in 2024.',
    'The airline carried 6 million passengers in the last quarter of 2024.',
  ],
  [
    'kilometres and miles an hour',
    'The train was travelling at 160 km/h.',
    'The train was travelling at 100 miles per hour.',
  ],
  [
    'local time in words',
    'The earthquake struck at 3.15 am local time.',
    'The earthquake struck at 0115 GMT.',
  ],
  [
    'last year, this year',
    'The budget rises by 4 billion to 64 billion euros.',
    'The budget was 60 billion euros last year.',
  ],
  [
    'five years, one year',
    'The government will spend 5 billion euros over five years.',
    'The government will spend 1 billion euros a year.',
  ],
];

/** Both cannot be true. */
export const CONTRADICTIONS: readonly NamedPair[] = [
  [
    'parts that do not add up',
    'The plane was carrying 212 passengers and 18 crew.',
    'The plane was carrying 250 people.',
  ],
  [
    'parts that do not add up, with the part told',
    'The plane was carrying 212 passengers and 18 crew when it came down.',
    'There were 250 people aboard the plane when it came down, 18 of them crew.',
  ],
  [
    'the passengers themselves',
    'The plane was carrying 212 passengers.',
    'The plane was carrying 240 passengers.',
  ],
  [
    'one share of one whole for one thing',
    'Four of the six members voted for the cut.',
    'Five of the six members voted for the cut.',
  ],
  [
    'shares for one thing that add up to the whole',
    'Four of the six members voted for the cut.',
    'Two of the six members voted for the cut.',
  ],
  [
    'percentages for one thing',
    'In the poll 62 per cent were in favour of the tunnel.',
    'In the poll 55 per cent were in favour of the tunnel.',
  ],
  [
    'the day of one decision',
    'The bank lowered the rate to 2.25 per cent on 20 November.',
    'The bank lowered the rate to 2.25 per cent on 21 November.',
  ],
  [
    'the weekday of one decision',
    'The central bank lowered the rate to 2.25 per cent on Thursday.',
    'The central bank lowered the rate to 2.25 per cent on Friday.',
  ],
  [
    'the day of one effect',
    'The smoking ban takes effect on 10 March.',
    'The smoking ban takes effect on 1 March.',
  ],
  ['deaths', 'The fire killed three adults and two children.', 'The fire killed seven people.'],
  ['jobs', 'The group will cut 1,200 jobs in Germany.', 'The group will cut 2,000 jobs in Germany.'],
  ['rounding too far', 'About 200 people were on the train.', 'There were 350 people on the train.'],
  ['zones', 'The rocket lifted off at 14:30 GMT.', 'The rocket lifted off at 16:30 GMT.'],
  ['medals', 'The team won nine medals at the games.', 'The team won 14 medals at the games.'],
  ['more children than people', 'Seven children died in the fire.', 'Five people died in the fire.'],
  [
    'votes for one side',
    'In parliament 112 members voted for the bill.',
    'In parliament 98 members voted for the bill.',
  ],
  [
    'backers of a budget',
    'Nine of the twelve members of the council backed the budget.',
    'Eight of the twelve members of the council backed the budget.',
  ],
  ['seats', 'The coalition won 69 seats.', 'The coalition won 74 seats.'],
  [
    'layoffs at one site',
    'The carmaker will lay off 900 workers in Turin.',
    'The carmaker will lay off 650 workers in Turin.',
  ],
  ['a final', 'Ajax won the final 3-1.', 'Ajax won the final 2-1.'],
  ['won or lost', 'Ajax won the final 3-1.', 'Ajax lost the final 1-3.'],
  [
    'the house against itself',
    'The council approved the plan by 31 votes to 14.',
    'The council rejected the plan.',
  ],
  ['everybody', 'The workers accepted the pay offer.', 'The workers turned down the pay offer.'],
  [
    'a signing',
    'The two presidents signed the trade treaty on 3 March.',
    'The two presidents signed the trade treaty on 4 March.',
  ],
  ['a beginning', 'The rail strike starts on 8 March.', 'The rail strike starts on 10 March.'],
  [
    'a price',
    'The club paid 50 million euros for the striker.',
    'The club paid 65 million euros for the striker.',
  ],
  [
    'flights grounded',
    'The strike grounded 320 flights on Monday.',
    'The strike grounded 210 flights on Monday.',
  ],
  ['hours', 'The talks lasted five hours.', 'The talks lasted nine hours.'],
  ['killed on board', 'The crash killed nine people on board.', 'The crash killed eleven people on board.'],
  ['employees', 'The company employs 4,000 people.', 'The company employs 6,500 people.'],
  [
    'the day of a ceasefire',
    'The ceasefire came into effect on Saturday.',
    'The ceasefire came into effect on Sunday.',
  ],
  [
    'a tariff',
    'The tariff of 25 per cent will be charged from 2 April.',
    'The tariff of 10 per cent will be charged from 2 April.',
  ],
  ['three suspects or all', 'Three of the four suspects were arrested.', 'All four suspects were arrested.'],
  [
    'three suspects or two',
    'Three of the four suspects were arrested.',
    'Two of the four suspects were arrested.',
  ],
  [
    'schools that reopened',
    'Five of the eight schools reopened on Monday.',
    'Four of the eight schools reopened on Monday.',
  ],
  [
    'approved or rejected by one share',
    'Voters approved the merger with 60 per cent.',
    'Voters rejected the merger with 60 per cent.',
  ],
  [
    'one share of voters',
    'Some 68 per cent of voters rejected the reform.',
    'Some 57 per cent of voters rejected the reform.',
  ],
  [
    'tonnes of oil',
    'The ship carried 40 tonnes of oil and 20 tonnes of grain.',
    'The ship carried 90 tonnes of oil.',
  ],
  ['a resignation', 'The minister resigned on Monday.', 'The minister resigned on Tuesday.'],
  [
    'critically hurt',
    'The explosion critically injured three people.',
    'The explosion critically injured five people.',
  ],
  ['seats of one party', 'The party won 120 seats.', 'The party won 112 seats.'],
  ['the beginning of a parade', 'The parade starts at 9 am.', 'The parade starts at 11 am.'],
  [
    'rent a year',
    'The company pays 3 million euros a year for the stadium.',
    'The company pays 5 million euros a year for the stadium.',
  ],
];
