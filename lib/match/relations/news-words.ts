/**
 * Words that news uses for one another, whatever the subject, one group a line. WordNet knows few of them, or only in rare
 * senses. Written by hand from general usage. One list in one file, however long: it is data. Run
 * `npx vite-node --script scripts/build-related-words.ts` after a change: the engine reads what that builds.
 */
export const NEWS_WORDS = `
abort abandon
absent absence skip miss stay absentee
abuse mistreat
accept acceptance agree embrace
access entry login
accident crash collision collide
account profile
accounts books
accuse allege charge blame accusation allegation
achieve accomplish attain reach
acquit acquittal clear innocent
acting interim caretaker
actor actress
addict addiction
advance push gain
advise recommend advice recommendation guidance
affect impact influence
agenda programme program
agent officer operative
agree agreement deal accord pact settle settlement compromise
agree backing approval endorse nod
aide adviser advisor assistant
aide staffer adviser assistant
airport terminal
alcohol drink drunk
alert alarm raise
alight ablaze torch burn fire
allergic allergy
allow permit let enable permission
ally aide adviser advisor confidant
ally alliance partner allied
ally friend partner
almost nearly
altitude height
ambassador envoy diplomat
amend amendment modify change
analyst observer commentator expert
anchor moor berth
anger angry fury furious outrage rage irate
annex annexation absorb
announce announcement declare unveil reveal
anonymity anonymous unnamed
anonymous unnamed unidentified
another again next
answer reply respond response
apologise apologize apology sorry regret
app application
appeal overturn quash
applaud clap cheer applause ovation
appoint name nominate appointment nomination select choose
approve adopt pass back endorse approval adoption green
approve licence license authorise authorize
approximately about around roughly
arbitration arbitrator mediate
argue argument contend
army military armed
army troops forces
arrange organise organize
arrest detain custody apprehend detention capture
arrive arrival come reach land
assent consent approval yes nod agree
astronaut crew
asylum refuge
attack assault raid strike offensive bombardment
attend attendance present presence participate participation
audit auditor
autumn fall
average mean typical
avoid evade
baby infant newborn
backup copy
bad poor negative
bail release free
ban prohibit prohibition outlaw forbid bar forbidden barred
ban suspend
bank lender banking
bankrupt bankruptcy insolvency insolvent
bargain deal
barrier fence wall
basement cellar
beg plead implore
begin start launch open commence onset kick
believe think feel consider
bend curve
big large huge major massive great vast enormous sweeping
bike bicycle
billion bn
blackout outage cut
blame fault responsible responsibility
bleed blood
bless blessing
block obstruct cut seal impassable
block veto thwart obstruct
blockade block siege
body corpse remains
bomb bombing blast explosion explode detonate explosive device
bonus payout
boo jeer heckle
book novel
border crossing checkpoint
border frontier boundary
born birth
boss manager director executive chief ceo
boycott snub skip shun
breach burst rupture give
breach intrusion
break violate breach
breakthrough progress advance headway step
bribe bribery corruption graft corrupt
bridge crossing
brief short
brigade regiment battalion unit
broadcaster television channel
broken fractured
budget spending plan finances
build construct construction
building structure
bullet round ammunition munition
burglar burglary break
burn scald
bury burial funeral grave cemetery
bus coach
buy purchase acquire acquisition takeover bought
bystander onlooker passerby
camp shelter
campaign campaigner rally
cancel scrap abandon drop axe shelve
cancel scrap abandon drop suspend
cancer tumour tumor
candidate contender nominee runner challenger
captain skipper master
capture seize overrun
car vehicle automobile
carbon emission
careless reckless
carriage coach car vehicle wagon
carry transport bring
cattle cow livestock
cause reason trigger blame
cause reason trigger prompt lead
ceasefire truce armistice pause
celebrate celebration cheer jubilant
celebrity star
central middle
ceremony event
certain sure confident
chairman chair chairwoman chairperson
chairman chair preside
challenge hurdle obstacle barrier
champion title trophy cup
championship league
chance opportunity
change alter shift
charity nonprofit
cheap inexpensive affordable
cheat fraud swindle
check examine inspect
checkpoint border post
child kid pupil student schoolchild
child kid youngster minor
chip semiconductor
choose pick select
cipher code
citizen national resident people
citizenship nationality
city town municipal urban
claim assert contend maintain argue
clash scuffle fight brawl confrontation
climate warming
close shut closure shutter
coach trainer manager
coalition alliance bloc
coast shoreline
cold freezing frost
collapse bust bankrupt
collapse fail failure breakdown unravel founder
collapse fall cave
commander general officer colonel
commission committee panel body
communique statement declaration
compensation compensate damages redress reimburse
complain complaint grievance
computer system network
concede concession admit acknowledge
concession compromise give cede
condemn denounce condemnation
condition term precondition requirement prerequisite
conference meeting gathering
confident confidence trust
confirm verify acknowledge confirmation corroborate
connect link
consider weigh mull
constituency district seat
constitution constitutional
consul consulate embassy mission
contact communicate communication touch
continue go resume carry proceed
continue resume carry proceed ongoing persist
contract deal agreement
contract shrink
convict conviction guilty
cost expense bill expenditure
cottage house
council councillor councilor municipal municipality
count tally recount
country nation state
couple pair
court judge trial tribunal judiciary bench
crack fracture fissure damage
crash collide derail
crash fail
creditor lender
crest peak
crew sailor seafarer
crew staff
critical serious grave
criticise criticize criticism slam condemn denounce blast lambast fault
crop harvest
crowd attendance
crowd people throng
cure heal recover
current present
customer client buyer consumer owner shopper
cut reduce reduction slash trim lower
cyclist rider
daily day everyday
dam embankment levee dyke dike
dam reservoir embankment
damage destroy wreck destruction ruin devastate devastation havoc
dangerous hazardous unsafe perilous
data information record
dawn sunrise daybreak
deadline limit
deal handle
death mortality
debt borrowing loan
debt owe
decide decision resolve determine
decree edict order
defect defector
defence defense military
defend defence defense
deficit shortfall gap
delay late
delay wait
demand insist insistence ask request call urge seek
democracy democratic
deny denial dispute reject refute
depart departure leave exit
deport deportation expel expulsion
deputy vice assistant
derail derailment
describe call label brand term dub
detective investigator officer police
device gadget
dictator dictatorship autocrat authoritarian strongman
dinghy raft boat
diplomacy diplomatic diplomat
direct face person
disagree disagreement differ difference dispute
disappoint disappointment dismay frustrated frustration
disarm disarmament demilitarise demilitarize demilitarised demilitarized
discharge release
discover discovery find detect
discriminate discrimination
disease illness sickness infection
dismissal sent red
displace displacement uproot
dispute row quarrel disagreement controversy
divide division split rift gulf chasm gap divergence disagreement
dividend payout
divorce separate
doctor medic physician clinician
document paper file record
donate donation donor
dope doping
dossier file
double twofold twice
doubt scepticism skepticism sceptical skeptical pessimism pessimistic
draw tie
driver motorist
drone unmanned
drought dry
drown drowning
drug medicine medication
drug narcotic
dusk sunset nightfall
ease calm defuse reduce
east eastern
easy simple
economist analyst
economy economic
editor journalist
efficacy effective effectiveness protection
effort bid push
elect election vote
electric electrical
email message
emergency crisis
encrypt scramble lock
end finish conclude stop halt over close conclusion
enemy adversary foe rival
engine motor
enough sufficient adequate
envoy representative special
epicentre epicenter
epidemic outbreak pandemic
equal equality
equaliser equalizer
escalate escalation intensify worsen
estimate reckon calculate assess
evacuate evacuation leave
evacuee refugee
evade evasion dodge
evening night
evidence proof
exactly precisely
examine examination
exceed surpass top above
exchange swap trade
expand expansion enlarge
expect anticipate await
expel oust
expensive costly dear pricey
experiment test
expert analyst specialist
explain explanation account
express train
extend extension prolong lengthen
extinguish douse
extort extortion blackmail
extra additional more further
eyewitness witness onlooker bystander
face confront
fail failure unsuccessful unable
fall drop decline decrease decreased slump fell cut
fall drop decline decrease decreased slump fell plunge tumble dip sink
false untrue fake
family clan dynasty relatives
family relative
famous renowned wellknown
fan supporter spectator
far distant
fare price ticket
farm farmer farmland
farmer grower
fatality casualty victim
father dad parent
fault defect flaw defective faulty malfunction
fear worry concern anxiety afraid anxious
ferry ship vessel boat
festival celebration
film movie
finance treasury exchequer fiscal
find locate discover
fine penalty penalise
fire blaze flame burn inferno
firefighter brigade crew
firm company business operator corporation enterprise
firm company business operator manufacturer maker
fish fishing fisherman
fisherman fishermen
flat apartment home
flatten level raze destroy collapse pancake
flee escape flight fled
flight airline carrier
flood flooding inundate deluge submerge
floor storey story
follow pursue
food meal
foot feet
force compel oblige
forecast forecaster meteorologist
forecast weather
foreign external overseas abroad
forest wood woodland
forge forgery counterfeit fake
forget forgotten
form create
former ex previous onetime then
forum conference
found establish set
founder found cofounder
fracture broken break
framework outline blueprint roadmap plan
fraud irregularity rigging rig manipulate
fraud scam swindle deception embezzle embezzlement
fraudster swindler conman cheat
free fair
free release liberate
freedom liberty
frontline front line
frustrate frustration exasperation
fuel petrol gasoline diesel
fulfil fulfill meet satisfy
full complete total
fund funding finance money
future upcoming
gang mob
gate entrance door
gather assemble convene
gauge level
gay homosexual
gender sex
gene genetic dna
give provide offer grant supply
goal aim target purpose objective
goal strike score
good positive
government cabinet administration authority authorities
governor governorship
governor head
grain wheat cereal crop
granary silo grain warehouse
grid network
guarantee assurance pledge safeguard
guest visitor
hack hacker cyberattack breach ransomware
hacker attacker intruder
halve half
handcuff shackle
happen occur
harbour port quay pier
hard difficult tough challenging
headache fever
headcount workforce jobs
health medical
heat heatwave hot scorching
hectare acre
heir successor
helicopter chopper
help aid assist assistance
hide conceal
high tall
hill slope
hint signal suggest indicate imply
hire appoint
hire recruit employ recruitment
historian scholar
homeowner owner house
hope optimism hopeful optimistic
hospital clinic ward
host hold venue stage
hostage captive
hotel inn accommodation
house home residence household
housing home property
hug embrace
humanitarian aid relief assistance
hunger famine starvation
spouse partner
ignite spark catch
ignore overlook neglect disregard
illegal unlawful illicit
immediate immediately instant urgent urgently
immigrant migrant
immigrant newcomer
impeach impeachment remove
important significant crucial key vital critical
inaugurate inauguration swear sworn oath
include comprise contain
incumbent sitting
indefinite open
infect infection infected case
inflation price cost
inform notify notification
injure injury wound hurt casualty maim
inquiry commission
inquiry probe investigation investigate investigator inquest
insider source
insist maintain stress
inspect examine survey
inspect inspection check test
insure insurer insurance
intact undamaged sound unharmed
intend plan aim intention mean
intensive critical
interest rate
interior home
invade invasion incursion offensive
investor investment invest
invite invitation
island isle
issue question matter topic
jet fighter warplane
job post position employment staff worker
joke quip
joy happy happiness delight delighted celebrate
judge magistrate justice
junior low lower minor
jury juror verdict
justice judicial
keep retain maintain hold preserve
kidnap abduct abduction kidnapping hostage
kill die death dead fatality deadly fatal perish victim toll life lethal slay murder
kill die death dead fatality deadly fatal perish victim toll lives
kilogram kg kilo
kilometre km kilometer
king monarch royal
know aware knowledge
lab laboratory
lack shortage absence scarcity
landlord owner
landmark historic milestone
landmine mine
landslide overwhelming sweeping
landslide rockfall rocks mudslide
last take duration continue
launch liftoff
launder laundering
law legislation bill act statute
lawmaker legislator parliamentarian deputy senator congressman mp
lawsuit sue suit litigation case
lawyer attorney counsel barrister solicitor advocate
layoff redundancy dismiss sack axe
lead ahead
lead head chair run
lead margin gap advantage
leader head chief boss president premier
leak disclose disclosure reveal expose
leak publish
leaked leak
legal lawful legally
lengthy long marathon
liberate recapture retake reclaim
licence license permit
lifeboat raft
lift elevator
likely probable
limit cap restrict restriction curb
link tie connection
litre liter
live reside
loan lend credit
lock freeze
loot plunder
lorry truck vehicle
lose loss defeat loser beaten
loss deficit
loyal loyalty
luggage baggage
machine device
mafia gang
magnitude strength richter
maintenance upkeep
majority most bulk
majority most half
make create produce
maker manufacturer build
malware virus ransomware
man male
manufacturer maker producer
margin gap difference
market bourse exchange
match game fixture
maximum peak highest record
mayor mayoral
measure step
medal gold
mediate arbitrate broker
mediator mediate mediation broker intermediary facilitate facilitator
mental psychological psychiatric
metre meter
militia rebel insurgent guerrilla militant fighter
million mln
minimum lowest
minister secretary head
minister secretary ministry
minority few
miss missing unaccounted lost
missile rocket projectile
mistake error
mock ridicule
monitor supervise oversee oversight observe
month monthly
moon lunar
morning dawn
mother mum mom parent
mourn mourning mourner grief grieve condolence bereaved sorrow
move relocate transfer
murder homicide killing
museum gallery
narrow slim slender tight close
narrowly slim slender narrow
navy naval fleet warship
near close nearby
need require necessary
neglect negligence negligent
negotiate bargain
negotiator envoy delegate delegation representative emissary team
neighbour neighbor resident
neutral neutrality nonaligned
new fresh novel
newcomer novice debutant
newspaper daily paper
next following subsequent
noon midday
north northern
note mention observe
nuclear atomic
nuclear reactor
nurse carer
nurse nursing
obesity overweight
obey comply compliance abide
observer monitor watchdog
occupy occupation occupied annex annexation seize
office headquarters
official authority government
official authority officer
offline down
offshore haven
oil crude petroleum
oilspill slick spill
old aged year
old ancient
old elderly aged
online internet web
only just
open reopen
oppose opposition against object objection resist
opposition opponent oppose
order instruct command direct
organise organize organiser organizer
oust remove dismiss sack fire topple depose
outage blackout failure
outbreak cluster
output production produce
outside beyond
overnight night
owner proprietor own
palace residence
paramedic ambulance medic
parliament assembly legislature congress chamber
parliamentary legislative
part portion share fraction
partial partly
party faction
passenger traveller traveler commuter rider board
password login
patch update
patient patience
patient sick ill
pause suspend suspension halt
pay paid payment
pay wage salary earnings rise
peace peaceful settlement
peak summit
penalty spot
pensioner retiree elderly
per each
percent pct percentage
permanent lasting durable indefinite
phone telephone mobile
photo photograph picture image
pier quay jetty dock
pig pork
pilgrim pilgrimage
pitch field
place site location spot scene
placebo dummy
plan intend intention scheme
plane aircraft jet airliner
plant factory works
player footballer
plea appeal
plead plea
pledge promise vow commit commitment undertake
poison toxic contaminate contamination pollute
police officer cop constable
policy stance position line
policymaker governor
poll survey opinion
pollution emission
pope pontiff
popular popularity
port harbour harbor dock
possible potential possibly
post message
postpone delay defer reschedule adjourn
poultry chicken hen
power electricity blackout outage
praise hail applaud welcome laud commend
pray prayer
predecessor previous former
predict forecast expect prediction projection
pregnant expecting
pregnant pregnancy
premier prime minister
prepare preparation ready
president head incumbent
pressure push
prevent stop avert avoid
previous former earlier prior ex
price cost charge fee
priest cleric clergy
prime chief
prison jail behind cell bars
prisoner captive pow detainee inmate soldier
prize award
probation suspended
problem issue difficulty
proclaim declare
product good item
productive constructive fruitful
professor lecturer academic
profit earnings income gain
promote promotion
propose proposal suggest offer bid plan
prosecutor prosecution prosecute indict indictment charge
protect protection safeguard shield
protest demonstration demonstrate demonstrator protester rally march
prove demonstrate show proof
provoke provocation
publish release issue publication
pull recover retrieve rubble debris wreckage
quake earthquake tremor aftershock seismic
quarantine isolate isolation lockdown
question doubt query
queue line
quick swift rapid fast quickly
quote cite
racist racism
rail track line
rain rainfall downpour
raise collect
ransom extortion
rape assault
ratify ratification approve
reactor plant
ready prepared willing
rebuild reconstruction reconstruct
rebuke criticise criticize
recall withdraw
receive obtain gain
recent lately
recession downturn slump contraction
reconvene resume meet return round next
record unprecedented highest strongest biggest
recording tape audio
recover recovery rebound
recover recovery recuperate
recruit enlist
referee official
referendum plebiscite vote
reform overhaul change shake
refugee migrant displaced asylum
refund reimburse reimbursement money
refuse balk unwilling
region area territory land ground zone
region area territory zone district province
regulator agency
regulator watchdog authority
reject refuse refusal dismiss decline spurn rebuff rejection rule
relegate relegation
religion religious faith
remain stay
remember recall memory
rent rental tenant
repair fix mend restore
replace swap substitute
report account story coverage
reporter journalist correspondent media press
request ask seek appeal
rescue save evacuate evacuation evacuee rescuer survivor
researcher scientist academic expert
reservoir lake
resident inhabitant local citizen people
resign resignation quit step leave depart
restaurant cafe eatery
restore recover rebuild
restore restoration reconnect
result outcome consequence
resume restart reopen renew resumption revive
retire retirement pension pensioner
reveal disclose show
revenue sales turnover takings
rise increase raise grow climb jump hike growth surge soar gain
risk danger hazard
rival opponent challenger competitor
river stream
road highway motorway street
rob robbery heist raid
rob steal stolen
robot machine
rocket launch
roof ceiling
route line
rubble ruins
rumour rumor speculation
runoff round
safe safety secure
sail sailing crossing voyage cross
sanction embargo penalty measure restriction
satisfied satisfaction pleased happy content
save saving
saver investor customer
savings nest deposit
say tell announce declare statement state remark comment
scale scope size
scandal affair controversy
scholar academic professor
school classroom
scold rebuke reprimand
screen monitor
search hunt comb scour look
seat place
secret confidential classified
secret covert hidden confidential
sell sale sold
send dispatch deploy deployment
senior top high ranking
sentence jail imprison prison term
serious severe grave
service operate run
several multiple many various
share stake holding
shareholder investor stakeholder
shell fire bombard artillery
shell shelling artillery bombard bombardment
shelter refuge
shock stun surprise astonish startled
shoot shooting gun gunman gunfire shot fire
shop store retailer retail
shore coast ashore coastline beach
shortage shortfall deficit lack
shout yell scream chant
show display demonstrate
side effect reaction
siege besiege encircle blockade
sign signature ink signed
singer musician
sink sank capsize
siren alarm
skyscraper tower
slave slavery
slow gradual
small little minor tiny
smile grin
smoke fume
smoke tobacco cigarette
smuggle smuggling traffic trafficking
smuggler trafficker
snow snowfall blizzard
soldier troop force army military serviceman
soon shortly
source official person
south southern
sovereignty independence sovereign integrity
space satellite orbit
species animal
speculate speculation
speech address
speed fast velocity
speed limit fast kph mph
spend spending expenditure
spokesman press
spokesman spokeswoman spokesperson spokespeople
spread transmit transmission
spy agent mole
spy espionage agent spying intelligence
stab knife stabbing
stadium arena ground
stall stalemate deadlock impasse delay
stall stalemate deadlock impasse standstill gridlock
stall stalling delay drag
stampede crush
start begin began launch open commence onset
starve starving hungry
steady stable unchanged
steal copy
steal theft thief stolen loot burglary
steward attendant
stock share equity
storm gale hurricane wind tempest cyclone typhoon
stress emphasise emphasize underline insist highlight underscore
strike walkout stoppage action industrial
striker forward
strong powerful fierce violent
study research
subsidy grant funding
succeed successor replace replacement
suffocate asphyxiate choke
summit gathering conference congress
sun solar
supply supplier provide
support back backing endorse favour favor
supporter backer ally fan loyalist
surgery operation procedure
surgery operation surgeon
surplus excess
surprise unexpected unexpectedly
surrender capitulate capitulation
survive survivor alive unhurt unharmed unscathed uninjured safe
suspect suspected accused defendant
swim swimmer
swindle con cheat
symptom sign
takeover merger acquisition merge buyout
talk negotiation negotiate discussion discuss dialogue meeting meet summit consultation session round
tally count result
tank armour armor armoured armored
tariff duty levy
task job
tax levy duty
teacher educator
team side squad
temporary interim provisional
tent camp
term mandate office
term mandate tenure
territory land territorial soil region area
terror terrorist terrorism extremist
testify testimony witness evidence
thank gratitude grateful
theatre theater stage
therapy treatment
thief burglar robber
threat threaten menace
threaten threat warn
throw hurl
timetable schedule
tonne ton
total overall sum altogether
tourist tourism visitor holidaymaker
tournament competition championship
tow tug
tower block highrise
traffic congestion
train rail railway
tram streetcar
trap trapped stuck strand stranded
travel journey trip
treason betray betrayal
treat treatment care
treaty pact convention agreement accord
tremor shock
trench dugout
trial study test
tribe ethnic
triple threefold
true real genuine
trust confidence faith
try attempt effort seek
turnout participation
tweet post
tyre tire
ultimatum deadline
unacceptable intolerable
unanimous unanimously
unchanged steady hold
unclear uncertain uncertainty
unconfirmed unverified
understand grasp comprehend
unemployed jobless unemployment joblessness
union federation
university college campus
unlikely improbable
update upgrade
urge appeal call press exhort
use employ utilise utilize
user account
vaccine jab dose shot
vaccine vaccination vaccinate jab inoculation shot
vandal vandalism
verdict ruling judgment decision rule
veteran experienced longtime seasoned
veto reject block
victim survivor
video footage clip film
villager village
violate breach violation infringe
violence violent unrest clash riot disorder
virus pathogen
visit trip tour travel
volcano eruption erupt
volunteer helper
volunteer participant
vote ballot poll election referendum
vote motion resolution
voter electorate electoral
vow pledge promise swear
vulnerability flaw hole weakness
wait await
want wish desire
war conflict fighting hostility hostilities battle combat
ward bed hospital
warehouse depot store storehouse
warn warning caution alert
warning alert alarm
warship frigate destroyer
watch monitor observe
wave surge
wave swell tsunami
weak feeble
weapon arms weaponry armament
website site page
wedding marry marriage
week weekly
weep cry tear sob
welcome hail greet
west western
wildfire bushfire fire
win victory triumph beat defeat winner victorious
wind gust breeze
winner victor champion
withdraw withdrawal pullout retreat leave quit pull
woman female
worker employee staff labour labor workforce personnel
world global international worldwide
worth value valued
wreck shipwreck
year annual yearly annually
young youth teenager
`;
