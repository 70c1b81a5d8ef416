/**
 * Countries of the world, one a line: name and its variants | demonyms | capital and other words that stand for the
 * government. Folded. The first name is the canonical one. Ambiguous demonyms and capitals ("georgian", "san jose" apart)
 * are kept only where news usage is clear.
 */
const TABLE = `afghanistan|afghan,afghans,taliban|kabul
albania|albanian,albanians|tirana
algeria|algerian,algerians|algiers
andorra|andorran|andorra la vella
angola|angolan,angolans|luanda
argentina|argentine,argentinian,argentinians,argentines|buenos aires
armenia|armenian,armenians|yerevan
australia|australian,australians|canberra
austria|austrian,austrians|vienna
azerbaijan|azerbaijani,azerbaijanis,azeri,azeris|baku
bahamas|bahamian|nassau
bahrain|bahraini,bahrainis|manama
bangladesh|bangladeshi,bangladeshis|dhaka
barbados|barbadian|bridgetown
belarus|belarusian,belarusians,belarussian|minsk
belgium|belgian,belgians|brussels
belize|belizean|belmopan
benin|beninese|porto-novo
bhutan|bhutanese|thimphu
bolivia|bolivian,bolivians|la paz
bosnia,bosnia and herzegovina,bosnia-herzegovina|bosnian,bosnians|sarajevo
botswana|botswanan|gaborone
brazil|brazilian,brazilians|brasilia
brunei|bruneian|bandar seri begawan
bulgaria|bulgarian,bulgarians|sofia
burkina faso|burkinabe|ouagadougou
burundi|burundian|bujumbura
cambodia|cambodian,cambodians|phnom penh
cameroon|cameroonian,cameroonians|yaounde
canada|canadian,canadians|ottawa
cape verde|cape verdean|praia
central african republic||bangui
chad|chadian,chadians|n'djamena
chile|chilean,chileans|santiago
china,people's republic of china|chinese|beijing
colombia|colombian,colombians|bogota
comoros|comorian|moroni
congo,democratic republic of congo,democratic republic of the congo,dr congo,drc|congolese|kinshasa
costa rica|costa rican,costa ricans|
croatia|croatian,croatians,croat,croats|zagreb
cuba|cuban,cubans|havana
cyprus|cypriot,cypriots|nicosia
czech republic,czechia|czech,czechs|prague
denmark|danish,dane,danes|copenhagen
djibouti|djiboutian|
dominican republic|dominican,dominicans|santo domingo
east timor,timor-leste|timorese|dili
ecuador|ecuadorian,ecuadorean,ecuadorians|quito
egypt|egyptian,egyptians|cairo
el salvador|salvadoran,salvadorans|san salvador
eritrea|eritrean,eritreans|asmara
estonia|estonian,estonians|tallinn
eswatini,swaziland|swazi|mbabane
ethiopia|ethiopian,ethiopians|addis ababa
fiji|fijian,fijians|suva
finland|finnish,finn,finns|helsinki
france|french,frenchman,frenchmen,frenchwoman|paris,elysee
gabon|gabonese|libreville
gambia|gambian,gambians|banjul
georgia|georgian,georgians|tbilisi
germany|german,germans|berlin,bundestag
ghana|ghanaian,ghanaians|accra
greece|greek,greeks|athens
greenland|greenlandic,greenlander,greenlanders|nuuk
guatemala|guatemalan,guatemalans|guatemala city
guinea|guinean,guineans|conakry
guinea-bissau||bissau
guyana|guyanese|georgetown
haiti|haitian,haitians|port-au-prince
honduras|honduran,hondurans|tegucigalpa
hong kong|hong konger,hong kongers|
hungary|hungarian,hungarians|budapest
iceland|icelandic,icelander,icelanders|reykjavik
india|indian,indians|new delhi,delhi
indonesia|indonesian,indonesians|jakarta
iran|iranian,iranians|tehran,teheran
iraq|iraqi,iraqis|baghdad
ireland,republic of ireland|irish|dublin
israel|israeli,israelis|jerusalem,tel aviv,knesset
italy|italian,italians|rome
ivory coast,cote d'ivoire|ivorian,ivorians|abidjan
jamaica|jamaican,jamaicans|kingston
japan|japanese|tokyo
jordan|jordanian,jordanians|amman
kazakhstan|kazakh,kazakhs,kazakhstani|astana
kenya|kenyan,kenyans|nairobi
kosovo|kosovar,kosovars,kosovan|pristina
kuwait|kuwaiti,kuwaitis|kuwait city
kyrgyzstan|kyrgyz|bishkek
laos|laotian,lao|vientiane
latvia|latvian,latvians|riga
lebanon|lebanese|beirut
lesotho|basotho|maseru
liberia|liberian,liberians|monrovia
libya|libyan,libyans|tripoli
liechtenstein||vaduz
lithuania|lithuanian,lithuanians|vilnius
luxembourg|luxembourgish|
madagascar|malagasy|antananarivo
malawi|malawian,malawians|lilongwe
malaysia|malaysian,malaysians|kuala lumpur
maldives|maldivian|male
mali|malian,malians|bamako
malta|maltese|valletta
mauritania|mauritanian|nouakchott
mauritius|mauritian|port louis
mexico|mexican,mexicans|mexico city
moldova|moldovan,moldovans|chisinau
monaco|monegasque|
mongolia|mongolian,mongolians|ulaanbaatar
montenegro|montenegrin,montenegrins|podgorica
morocco|moroccan,moroccans|rabat
mozambique|mozambican,mozambicans|maputo
myanmar,burma|burmese|naypyidaw
namibia|namibian,namibians|windhoek
nepal|nepali,nepalese|kathmandu
netherlands,holland|dutch|the hague,hague,amsterdam
new zealand|new zealander,new zealanders|wellington
nicaragua|nicaraguan,nicaraguans|managua
niger|nigerien|niamey
nigeria|nigerian,nigerians|abuja
north korea,dprk|north korean,north koreans|pyongyang
north macedonia,macedonia|macedonian,macedonians|skopje
norway|norwegian,norwegians|oslo
oman|omani,omanis|muscat
pakistan|pakistani,pakistanis|islamabad
palestine,palestinian territories|palestinian,palestinians|ramallah
panama|panamanian,panamanians|panama city
papua new guinea|papuan|port moresby
paraguay|paraguayan,paraguayans|asuncion
peru|peruvian,peruvians|lima
philippines|philippine,filipino,filipinos|manila
poland|polish,pole,poles|warsaw
portugal|portuguese|lisbon
qatar|qatari,qataris|doha
romania|romanian,romanians|bucharest
russia,russian federation|russian,russians|moscow,kremlin
rwanda|rwandan,rwandans|kigali
samoa|samoan|apia
saudi arabia|saudi,saudis,saudi arabian|riyadh
senegal|senegalese|dakar
serbia|serbian,serbians,serb,serbs|belgrade
seychelles|seychellois|
sierra leone|sierra leonean|freetown
singapore|singaporean,singaporeans|
slovakia|slovak,slovaks,slovakian|bratislava
slovenia|slovenian,slovenians,slovene|ljubljana
solomon islands||honiara
somalia|somali,somalis|mogadishu
south africa|south african,south africans|pretoria
south korea,republic of korea|south korean,south koreans|seoul
south sudan|south sudanese|juba
spain|spanish,spaniard,spaniards|madrid
sri lanka|sri lankan,sri lankans|colombo
sudan|sudanese|khartoum
suriname|surinamese|paramaribo
sweden|swedish,swede,swedes|stockholm
switzerland|swiss|bern,berne
syria|syrian,syrians|damascus
taiwan|taiwanese|taipei
tajikistan|tajik,tajiks|dushanbe
tanzania|tanzanian,tanzanians|dodoma
thailand|thai,thais|bangkok
togo|togolese|lome
tonga|tongan|nuku'alofa
trinidad and tobago,trinidad|trinidadian|port of spain
tunisia|tunisian,tunisians|tunis
turkey,turkiye|turkish,turk,turks|ankara
turkmenistan|turkmen|ashgabat
uganda|ugandan,ugandans|kampala
ukraine|ukrainian,ukrainians|kyiv,kiev
united arab emirates,uae,emirates|emirati,emiratis|abu dhabi
united kingdom,uk,britain,great britain|british,briton,britons,brits|london,downing street,whitehall,westminster
united states,us,usa,america,united states of america|american,americans|washington,white house,pentagon,capitol hill
uruguay|uruguayan,uruguayans|montevideo
uzbekistan|uzbek,uzbeks|tashkent
vanuatu|ni-vanuatu|port vila
vatican,holy see,vatican city||
venezuela|venezuelan,venezuelans|caracas
vietnam|vietnamese|hanoi
yemen|yemeni,yemenis|sanaa
zambia|zambian,zambians|lusaka
zimbabwe|zimbabwean,zimbabweans|harare`;

/** Every name, demonym and capital with the canonical name of its country. */
export const COUNTRY_WORDS: ReadonlyMap<string, string> = new Map(
  TABLE.split('\n').flatMap((row) => {
    const words = row.split(/[|,]/u).filter((word) => word !== '');
    return words.map((word): [string, string] => [word, words[0] ?? word]);
  }),
);

/** Demonyms and adjectives only: "russian", "dutch". */
export const DEMONYMS: ReadonlySet<string> = new Set(
  TABLE.split('\n')
    .flatMap((row) => row.split('|')[1]?.split(',') ?? [])
    .filter((word) => word !== ''),
);
