import type { Verdict } from '../../../../lib/compare/comparison.ts';

/** Two sentences that match surely, and the verdicts that a careful reader would sign. */
export type VerdictPair = readonly [allowed: readonly Verdict[], here: string, there: string];

const CONFLICT: readonly Verdict[] = ['conflicts'];
const AGREE: readonly Verdict[] = ['agrees'];
const OTHER: readonly Verdict[] = ['another-occasion'];
/** Both may be true: anything but a conflict. */
const PEACE: readonly Verdict[] = ['agrees', 'differs', 'another-occasion'];
/** Both may be true, and they do not say the same. */
const APART: readonly Verdict[] = ['differs', 'another-occasion'];
/** They do not say the same; whether they contradict each other is a matter of reading. */
const UNLIKE: readonly Verdict[] = ['differs', 'conflicts', 'another-occasion'];

/** Sentences of many kinds of news, none of them from the labelled data. */
export const VERDICT_PAIRS: readonly VerdictPair[] = [
  // Figures that contradict each other.
  [CONFLICT, 'The landslide killed 14 villagers.', 'The landslide killed 22 villagers.'],
  [
    CONFLICT,
    'The quake had a magnitude of 6.1, the institute said.',
    'The institute put the quake at magnitude 5.4.',
  ],
  [
    CONFLICT,
    'The airline will cut 3,000 jobs in Lisbon.',
    'The airline is to shed 5,000 jobs in Lisbon, it said.',
  ],
  [CONFLICT, 'The jury deliberated for nine hours.', 'The jury needed four hours to deliberate.'],
  [
    CONFLICT,
    'The bank was fined 40 million euros by the regulator.',
    'The regulator imposed a fine of 60 million euros on the bank.',
  ],
  [CONFLICT, 'Turnout in the referendum was 47 percent.', 'Turnout in the referendum reached 62 percent.'],
  [
    CONFLICT,
    'The two armies agreed to swap 300 prisoners on Sunday.',
    'The two armies agreed to swap 200 captured soldiers on Sunday.',
  ],
  [CONFLICT, 'The truce is to last nearly two weeks.', 'The truce is to last more than two weeks.'],
  [CONFLICT, 'The swap follows a 500-for-500 formula.', 'The swap is in a 500-for-50 format.'],
  [
    CONFLICT,
    'Each side will free 500 prisoners in the exchange.',
    'The prisoner exchange will take place in a 500 for 50 format.',
  ],
  [UNLIKE, 'Both sides exchanged 500 prisoners.', 'Both sides exchanged 1,000 soldiers each.'],
  // Figures that agree.
  [AGREE, 'The hearing took 90 minutes.', 'The hearing took under two hours.'],
  [AGREE, 'About 1,200 runners took part.', 'A total of 1,187 runners took part.'],
  [AGREE, 'The rocket reached a height of 9 miles.', 'The rocket reached a height of 14 kilometres.'],
  [AGREE, 'At least 30 miners were trapped.', 'The blast trapped 34 miners.'],
  [AGREE, 'A third of voters stayed at home.', 'Some 33 percent of voters stayed at home.'],
  [AGREE, 'Sales reached 2.35 billion dollars.', 'Sales reached $2.4 billion.'],
  [AGREE, 'Dozens of people were hurt in the stampede.', 'The stampede left 47 people hurt.'],
  [AGREE, 'The dam holds more than 20 million litres.', 'The dam holds 25 million litres.'],
  [AGREE, 'More than 30 people were rescued.', 'Rescuers saved 30 people.'],
  [AGREE, 'The war has lasted just over three years.', 'The war has lasted more than three years.'],
  [AGREE, 'The ferry carried 212 passengers.', 'There were 212 people on the ferry.'],
  [AGREE, 'The swap follows a 500-for-500 formula.', 'The two sides agreed on a 500 for 500 exchange.'],
  // Traps: figures of something else.
  [APART, 'The blast killed 12 people.', 'The blast injured 40 people.'],
  [APART, 'The storm left 12 people dead.', 'The storm left 40 people homeless.'],
  [
    APART,
    'The company reported revenue of 4 billion euros.',
    'The company reported profit of 1 billion euros.',
  ],
  [APART, 'Revenue at the chain rose 4 percent.', 'Profit at the chain rose 9 percent.'],
  [APART, 'Inflation rose by 2 percent in the year.', 'Inflation rose to 5 percent in the year.'],
  [APART, 'The fire killed two people in Lisbon.', 'The fire killed five people in Porto.'],
  [APART, 'Spain recorded 300 new cases of the virus.', 'Italy recorded 900 new cases of the virus.'],
  [APART, 'In 2021 the plant employed 400 people.', 'In 2024 the plant employed 250 people.'],
  [
    APART,
    'The fire killed 12 people, including three children.',
    'Among the dead in the fire were four children and nine adults.',
  ],
  [APART, 'The union demands a pay rise of 8 percent.', 'The employer offers a pay rise of 3 percent.'],
  [APART, 'Organisers counted 20,000 marchers.', 'Police counted 6,000 marchers.'],
  [
    APART,
    'The ministry expects growth of 2 percent next year.',
    'The central bank expects growth of 1 percent next year.',
  ],
  [APART, 'The bridge was expected to cost 80 million euros.', 'The bridge has cost 130 million euros.'],
  [
    APART,
    'Another 40 people were arrested in the protests.',
    'A total of 150 people were arrested in the protests.',
  ],
  [PEACE, 'The match lasted three hours.', 'The player had trained for six years before the match.'],
  [PEACE, 'More than 40 people died over two days of fighting.', 'More than 40 people died in the fighting.'],
  [PEACE, 'The town has 4,000 residents.', 'The flood drove 900 residents from the town.'],
  [PEACE, 'The court sentenced him to six years.', 'The court heard that he had hidden for four years.'],
  [PEACE, 'The goal came in the 12th minute.', 'He scored his 30th goal of the season.'],
  [PEACE, 'The vote was passed 52-48.', 'The senate passed it by 52 votes to 48.'],
  [
    PEACE,
    'The agreement was signed by 14 countries.',
    'The agreement covers 30 pages and was signed in June.',
  ],
  [PEACE, 'Kim Lee, 34, won the gold medal.', 'Kim Lee won her second gold medal.'],
  [
    PEACE,
    'Police had said on Monday that nine people were missing so far.',
    'Police said the number of missing had risen to 15.',
  ],
  [
    PEACE,
    'It was the first vote in more than three years.',
    'After nearly three years of drought the country held its most important vote.',
  ],
  [APART, 'Nine people died in the blast.', 'The death toll in the blast has risen to 15 people.'],
  [
    APART,
    'The agency appealed for 65 million dollars.',
    'Donors have pledged 20 million dollars to the agency.',
  ],
  [APART, 'Savers lost 90 million florins in the fund.', 'The fund was ordered to repay 14 million florins.'],
  [PEACE, 'It was 1-0 to Rovers after an hour.', 'Rovers won the match 2-1.'],
  [
    PEACE,
    'The pool closed on Tuesday.',
    'On Tuesday, shortly before it was due to open, the pool was closed.',
  ],
  [CONFLICT, 'Four of the nine judges voted for the ban.', 'Six judges voted for the ban.'],
  [CONFLICT, 'Nine officers were hurt in the clashes.', 'Two policemen were hurt in the clashes.'],
  [CONFLICT, 'The flight recorder was found on Sunday.', 'The flight recorder has still not been found.'],
  [
    CONFLICT,
    'The envoy met President Rao for four hours.',
    'President Rao received the envoy, Mr Stone, at the Lodge for two hours.',
  ],
  [
    APART,
    'The eruption buried two villages and killed 60 people.',
    'The eruption of 1951 killed 300 people.',
  ],
  [APART, 'By nightfall 84 operations had been put off.', 'More than a hundred operations were put off.'],
  [AGREE, 'Nearly four cases out of five were prevented.', 'The drug prevented 78 percent of cases.'],
  [APART, 'The family holds 28 percent of the dairy.', 'Shares in the dairy jumped 27 percent.'],
  [APART, 'Shares in the dairy jumped to 41 crowns.', 'The bidder offers 42 crowns a share for the dairy.'],
  [PEACE, 'Four passengers died.', 'Four passengers did not get off the train alive.'],
  // Outcomes that contradict each other.
  [CONFLICT, 'Parliament approved the mining law.', 'Parliament rejected the mining law.'],
  [CONFLICT, 'The jury found the driver guilty.', 'The jury acquitted the driver.'],
  [CONFLICT, 'Nobody was injured in the derailment.', 'Three passengers were injured in the derailment.'],
  [CONFLICT, 'Shares in the carmaker rose 3 percent.', 'Shares in the carmaker fell 3 percent.'],
  [CONFLICT, 'The talks ended without an agreement.', 'The two sides reached an agreement at the talks.'],
  [CONFLICT, 'The concert will go ahead as planned.', 'The concert has been cancelled.'],
  [CONFLICT, 'The president will attend the summit.', 'The president will not attend the summit.'],
  [CONFLICT, 'It was the first strike at the port since 1998.', 'The port saw its second strike this year.'],
  [
    CONFLICT,
    'The delegation was made up of high-ranking officials.',
    'The delegation consisted of low-ranking officials.',
  ],
  // Traps: outcomes of something else, or at another time.
  [PEACE, 'He pleaded not guilty in March.', 'He was found guilty on Friday.'],
  [PEACE, 'The judge granted him bail.', 'He denied the charges before the judge.'],
  [PEACE, 'Shares in the carmaker rose.', 'The carmaker declined to comment on its shares.'],
  [PEACE, 'A tree fell on the car as the river rose.', 'The river rose and two roads were flooded.'],
  [PEACE, 'United won the match 2-1.', 'City lost the match 2-1.'],
  [PEACE, 'The airport was closed on Monday.', 'The airport reopened on Tuesday.'],
  [PEACE, 'The union accepted the offer.', 'The company had rejected an earlier offer.'],
  [PEACE, 'Ukraine demands a full withdrawal.', 'Russia demands recognition of its gains.'],
  [PEACE, 'The court could reject the appeal.', 'The court has accepted the appeal for hearing.'],
  [PEACE, 'No agreement was reached on a truce.', 'Both sides agreed to exchange prisoners.'],
  [PEACE, 'Two people lost their lives in the flood.', 'The river climbed to four metres in the flood.'],
  [PEACE, 'No one was killed.', 'The quake was felt by people in three towns.'],
  [PEACE, 'The minister refused to resign.', 'The minister accepted responsibility for the failure.'],
  [PEACE, 'Exports rose in May.', 'Imports fell in May.'],
  [PEACE, 'Exports rose in May.', 'Exports fell in June.'],
  [PEACE, 'The senator said she would not attend the summit.', 'The governor will attend the summit.'],
  [PEACE, 'The drug passed its first trial.', 'The drug failed in a larger trial last year.'],
  // Occasions.
  [OTHER, 'They held their first direct talks since March 2019.', 'Early talks were held in the same city.'],
  [
    OTHER,
    'It was the first summit of the two leaders since 2018.',
    'At their summit in June 2018 the two leaders shook hands.',
  ],
  [OTHER, 'The talks on Friday ended without a result.', 'The talks will resume on Thursday.'],
  [OTHER, 'Floods in April 2021 killed 30 people.', 'Floods in July 2024 killed 12 people.'],
  [OTHER, 'The previous round of talks lasted three hours.', 'The talks lasted six hours.'],
  [AGREE, 'The previous round of talks was held in May.', 'They last held talks in May.'],
  // Days, places and names.
  [
    CONFLICT,
    'Former Dutch Prime Minister Anna Smit opened the bridge.',
    'The bridge was opened by Dutch Prime Minister Anna Smit.',
  ],
  [
    PEACE,
    'Former Dutch Prime Minister Anna Smit opened the bridge.',
    'Anna Smit, then Dutch prime minister, planned the bridge.',
  ],
  [
    PEACE,
    'Former Dutch Prime Minister Anna Smit opened the bridge.',
    'Dutch Prime Minister Karel Visser opened the bridge with Anna Smit.',
  ],
  [
    CONFLICT,
    'The minister resigned on Tuesday over the affair.',
    'The minister resigned on Thursday over the affair.',
  ],
  [PEACE, 'Police arrested the man on Tuesday.', 'The man appeared in court on Thursday.'],
  [PEACE, 'The report was published on 3 May.', 'The report covers the flood of 9 January.'],
  [PEACE, 'The strike began on Monday.', 'The strike ended on Friday.'],
  [AGREE, 'The strike began on Monday.', 'The strike began on Monday morning.'],
  [CONFLICT, 'Union secretary Jan Novak led the walkout.', 'Union secretary Petra Novak led the walkout.'],
  [PEACE, 'Anna Lind and Peter Lind won the doubles.', 'Anna Lind won the doubles.'],
  [PEACE, 'Union secretary Jan Novak spoke.', 'Union leader J. Novak spoke.'],
  // A market that is still open, what a figure is compared with, and a unit that is said once.
  [PEACE, 'The shares fell 3.1 percent in early trading.', 'The shares closed 4.6 percent lower.'],
  [PEACE, 'Shares of the bank were down 2 percent at 0930 GMT.', 'Shares of the bank fell 5 percent.'],
  [
    AGREE,
    'The mill reported a profit of 40 million euros on Tuesday.',
    'Profit at the mill was 40 million euros, compared with 62 million euros in the same period of 2024.',
  ],
  [
    PEACE,
    'Of the 3.2 million euros that the auditors questioned, the ministry paid back 1.4 million.',
    'The ministry paid back only 1.4 million euros.',
  ],
  [
    PEACE,
    'The court set the sentence at three years instead of five.',
    'The court had given her five years.',
  ],
  [
    PEACE,
    'The start-up raised 40 million euros from investors.',
    'The start-up has orders worth 65 million euros.',
  ],
  [
    PEACE,
    'The next flight is planned for autumn with 12 satellites.',
    'The rocket released four satellites.',
  ],
];
