/**
 * Frequent function words of languages in Latin script: the ones that tell a language from its neighbours stand first.
 * A word may stand under several languages; the sum decides.
 */
const LISTS: Readonly<Record<string, string>> = {
  en: `the and of to in that is was for on with as by at from his her their they it he she said has have had were are be been which who will would not this but an or its after about more than when over also into could we you i what there`,
  de: `der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wurden sei laut gegen zwischen sagte`,
  fr: `le la les des et du un une est dans que qui pour pas sur au par plus ne se ce sont avec il elle ont été aux en cette mais ou leur son sa ses nous vous après selon entre deux dont être avait était fait comme depuis l d qu`,
  es: `el la los las de que y en un una por con para su se del al es no como más pero sus le ha lo sobre este entre cuando muy sin también hasta desde fue han ser son dos según tras años esta contra durante`,
  pt: `o os as de que e do da em um uma para com não no na por dos das se mais ao como mas foi à pelo pela são nos nas seu sua ou quando muito já também só entre depois sem mesmo aos após disse está há segundo`,
  it: `il di che la per un una è del della in non con i le si da dei al nel alla sono ha gli più anche come ma delle lo dal su degli ed nella o dalla questo tra hanno essere stato secondo dopo due l d cui`,
  nl: `de het een en van in is dat op te zijn met voor niet die aan er om ook als door naar bij maar uit dan werd heeft nog over hij ze wordt worden zich meer hebben had tot deze was volgens geen tegen zei`,
  sv: `och att det som en på är av för med den till i har de inte om ett han men var sig från vid så kan när efter ska också eller hon under skulle där nu vi mot enligt säger har mellan över`,
  da: `og at det som en på er af for med den til i har de ikke om et han men var sig fra ved så kan når efter skal også eller hun under skulle hvor nu vi mod ifølge siger blev være mellem`,
  no: `og at det som en på er av for med den til i har de ikke om et han men var seg fra ved så kan når etter skal også eller hun under skulle hvor nå vi mot ifølge sier ble være mellom`,
  fi: `ja on ei se että oli mutta myös kun hän ovat joka niin kuin sen mukaan vuonna jo olla voi ole ollut jos tai vain vielä sekä noin jälkeen mukana kertoo sanoi`,
  pl: `i w na z że do się nie o to jest za po od jak przez dla ale przy są tym był być ze co które który oraz już tak tylko została zostały może może przed roku powiedział między po`,
  cs: `a v na se že je o z do s by to pro za si ale jako podle po jsou jeho které který už od k ve bylo byl nebo jen také při mezi řekl není však před`,
  sk: `a v na sa že je o z do s by to pre za si ale ako podľa po sú jeho ktoré ktorý už od k vo bolo bol alebo len tiež pri medzi povedal nie však pred`,
  hu: `a az és hogy nem is egy ez van volt meg csak el de már még mint után szerint pedig lesz között vagy azt ezt amely aki lehet kell más majd nagy két mondta`,
  ro: `și în de la a cu pe din nu că o un care se pentru este mai au fost prin sau dar după ce al ale lui fi sunt între cele cel această potrivit`,
  hr: `i u je na se da za su od s koji a o kao to ne iz će bi što koja nakon te samo biti bio ili prema po još više između rekao nije koje`,
  tr: `ve bir bu da de için ile çok olarak daha olan sonra gibi kadar en ise ancak göre ne değil var yok her oldu olduğunu dedi arasında etti edildi tarafından ya o konusunda iki yeni yaklaşık`,
  id: `yang dan di dari untuk dengan pada ini itu dalam akan tidak ke oleh adalah juga telah sebagai kepada karena mereka dapat lebih setelah tersebut bahwa atau tahun menurut saat antara para kata sejak`,
  vi: `và của là có trong cho không được với các một những đã này người từ khi đến về để cũng ra như tại theo sau nhưng vào năm ông`,
  ca: `el la els les de que i en un una per amb del al és no com més però seu ha ho sobre aquest entre quan sense també fins des va han ser són dos segons després anys aquesta contra`,
};

/** Languages by function word, built once. */
export const FUNCTION_WORDS: ReadonlyMap<string, readonly string[]> = byWord();

function byWord(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, list] of Object.entries(LISTS))
    for (const word of new Set(list.split(/\s+/u)))
      languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}
