import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledSources } from '../../../seeds/bundled.ts';
import { detectLanguage } from '../../../lib/text/detect-language.ts';

type Talk = { readonly id: string; readonly lang: string; readonly text: string };
const talks = readFileSync(new URL('../../quality/data/talks_articles.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Talk);

describe('detectLanguage', () => {
  it('finds the language of every labelled article', () => {
    const wrong = talks.filter(({ lang, text }) => detectLanguage(text, null) !== lang);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('overrules what a page declares falsely', () => {
    const paragraphs = talks.filter(({ text }) => text.split(' ').length >= 40);
    const wrong = paragraphs.filter(
      ({ lang, text }) => detectLanguage(text, lang === 'en' ? 'de' : 'en') !== lang,
    );
    expect(paragraphs.length).toBeGreaterThan(50);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('finds the bundled articles English', () => {
    expect(bundledSources().map(({ article }) => detectLanguage(article.text, null))).toEqual([
      'en',
      'en',
      'en',
      'en',
      'en',
    ]);
  });

  it.each([
    [
      'en',
      'Rescue services said on Monday that the river had risen by two metres and that three bridges were closed.',
    ],
    [
      'de',
      'Der Fluss ist am Montag um zwei Meter gestiegen, und drei Brücken sind gesperrt, teilten die Behörden mit.',
    ],
    ['fr', 'La rivière est montée de deux mètres lundi et trois ponts sont fermés, selon les secours.'],
    ['es', 'El río subió dos metros el lunes y tres puentes están cerrados, según los servicios de rescate.'],
    [
      'pt',
      'O rio subiu dois metros na segunda-feira e três pontes estão fechadas, disse o serviço de resgate.',
    ],
    ['it', 'Il fiume è salito di due metri lunedì e tre ponti sono chiusi, secondo i soccorritori.'],
    [
      'nl',
      'De rivier is maandag twee meter gestegen en drie bruggen zijn afgesloten, volgens de hulpdiensten.',
    ],
    [
      'sv',
      'Floden steg två meter på måndagen och tre broar är avstängda, enligt räddningstjänsten som säger att det inte är över.',
    ],
    [
      'pl',
      'Rzeka podniosła się w poniedziałek o dwa metry i trzy mosty są zamknięte, powiedział rzecznik, ale nie podał przyczyny.',
    ],
    [
      'cs',
      'Řeka v pondělí stoupla o dva metry a tři mosty jsou uzavřeny, řekl mluvčí, který však není optimista.',
    ],
    [
      'tr',
      'Nehir pazartesi günü iki metre yükseldi ve üç köprü kapatıldı, ancak daha sonra bir yetkili bunun için uyarı yapıldığını söyledi.',
    ],
    [
      'id',
      'Sungai naik dua meter pada hari Senin dan tiga jembatan ditutup, menurut petugas yang tidak menyebut nama.',
    ],
    ['uk', 'У понеділок рівень річки піднявся на два метри, три мости закриті.'],
    ['ru', 'В понедельник уровень реки поднялся на два метра, три моста закрыты.'],
    ['ar', 'ارتفع منسوب النهر مترين يوم الاثنين وأغلقت ثلاثة جسور.'],
    ['he', 'הנהר עלה בשני מטרים ביום שני ושלושה גשרים נסגרו.'],
    ['zh', '周一河水上涨了两米，三座桥梁关闭。'],
    ['ja', '月曜日に川の水位が二メートル上昇し、三つの橋が閉鎖された。'],
    ['ko', '월요일 강물이 2미터 불어나 다리 세 개가 폐쇄되었다.'],
    ['el', 'Ο ποταμός ανέβηκε δύο μέτρα τη Δευτέρα.'],
    ['hi', 'सोमवार को नदी दो मीटर बढ़ गई।'],
  ])('knows %s', (language, text) => {
    expect(detectLanguage(text, null)).toBe(language);
    expect(detectLanguage(text, 'en-US')).toBe(language);
  });

  it('keeps what the page declares where the text tells nothing', () => {
    expect(detectLanguage('Dolmabahçe 1.000', 'tr-TR')).toBe('tr');
    expect(detectLanguage('', null)).toBeNull();
    expect(detectLanguage('12:30', 'not a tag')).toBeNull();
  });

  it('is English for English with many foreign names', () => {
    expect(
      detectLanguage(
        'Der Spiegel and Le Monde said that Владимир Путин was not in Istanbul when the talks began.',
        null,
      ),
    ).toBe('en');
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.option(fc.string()), (text, declared) => {
        const language = detectLanguage(text, declared);
        expect(language === null || /^[a-z]{2,3}$/u.test(language)).toBe(true);
      }),
    );
  });
});
