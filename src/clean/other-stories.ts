import type { Furniture } from './furniture.ts';

/** What announces other stories than this one; see `listing.ts` for the lists below such a heading. */
export const OTHER_STORIES: readonly Furniture[] = [
  {
    name: 'other-stories',
    means: 'heads a list of other headlines',
    example: 'You might also like',
    fit: 'whole',
    most: 8,
    sure: true,
    opens: true,
    phrases: {
      en: `related | related articles | related article | related stories | related story | related posts | related news |
        related content | related topics | related coverage | related reading | related links | more related news |
        you might also like | you may also like | you may also be interested in | you might also be interested in |
        you might be interested in | you may have missed | in case you missed it | read also | also read | read next | up next | see also |
        further reading | more from | more from this author | more from the author | more from this section | more on this |
        more on this story | more on this topic | more stories | more news | more articles | more headlines | other news | other stories |
        in other news | keep reading | what to read next | trending | trending now | trending stories | trending news | most read |
        most popular | most viewed | most commented | most shared | popular posts | popular news | popular stories | popular now |
        popular articles | latest news | latest stories | latest articles | latest posts | latest headlines | the latest |
        new articles | recent posts | recent articles | recent news | recent stories | recommended | recommended for you |
        recommended stories | recommended articles | recommended reading | editor's picks | editors' picks | editors picks | editor's choice |
        top stories | top news | today's top stories | don't miss | featured stories | featured articles | useful links | quick links |
        from our partners | from around the web | around the web | sponsored content | promoted content | promoted stories | you may like |
        more like this | more to read | must read | must reads | headlines | news in brief | similar articles | similar posts`,
      uk: `читайте також | читайте ще | читати також | читай також | дивіться також | також читайте | вас може зацікавити | вам може сподобатися |
        вам також може сподобатися | вас також може зацікавити | за темою | матеріали за темою | новини за темою | по темі | пов'язані новини |
        пов'язані матеріали | схожі новини | схожі статті | схожі матеріали | інші новини | останні новини | головні новини |
        найпопулярніше | найпопулярніші | популярне | популярні новини | популярні статті | головне за день | рекомендуємо | рекомендовані |
        новини партнерів | вибір редакції | топ новини | стрічка новин | свіжі новини | зараз читають | більше новин | ще новини | ще за темою`,
      ru: `читайте также | читать также | смотрите также | также читайте | вам может быть интересно | вас может заинтересовать |
        вам может понравиться | вам также может понравиться | вам будет интересно | по теме | материалы по теме | новости по теме |
        похожие новости | похожие статьи | похожие материалы | связанные новости | другие новости | последние новости | главные новости |
        самое читаемое | самое популярное | популярное | популярные новости | популярные статьи | главное за день | рекомендуем |
        рекомендуемые | новости партнёров | новости партнеров | выбор редакции | лента новостей | свежие новости | сейчас читают | ещё новости |
        еще новости | ещё по теме | еще по теме | больше новостей`,
      de: `lesen sie auch | lesen sie hier | lesen sie mehr | auch interessant | das könnte sie auch interessieren | das könnte sie interessieren |
        das könnte dich auch interessieren | das könnte ihnen auch gefallen | mehr zum thema | zum thema | weitere artikel | weitere meldungen |
        weitere nachrichten | weitere themen | verwandte artikel | verwandte themen | ähnliche artikel | ähnliche beiträge | meistgelesen |
        meist gelesen | meistgelesene artikel | am meisten gelesen | beliebte artikel | neueste artikel | neueste beiträge | neueste nachrichten |
        aktuelle nachrichten | aktuelle meldungen | empfohlen | empfehlungen | empfehlungen der redaktion | unsere empfehlungen | top themen |
        topthemen | mehr aus | mehr aus der region | mehr aus dem ressort | siehe auch | im trend | weiterlesen | nicht verpassen | auch spannend`,
      fr: `à lire aussi | à lire également | lire aussi | lire également | à voir aussi | voir aussi | à lire | à découvrir | sur le même sujet |
        sur le même thème | dans la même rubrique | articles liés | articles similaires | articles connexes | articles associés |
        articles récents | articles recommandés | vous aimerez aussi | vous pourriez aimer | cela peut vous intéresser |
        cela pourrait vous intéresser | ces articles pourraient vous intéresser | pour aller plus loin | les plus lus | les plus lues |
        articles les plus lus | le plus lu | tendances | dernières nouvelles | dernières infos | dernières actualités | derniers articles |
        à la une | nos derniers articles | recommandé pour vous | recommandés pour vous | la sélection de la rédaction | plus d'articles`,
      es: `lea también | lee también | leer también | lea además | también te puede interesar | te puede interesar | también le puede interesar |
        le puede interesar | te podría interesar | quizás te interese | te recomendamos | recomendados | recomendado | artículos relacionados |
        noticias relacionadas | relacionadas | relacionados | relacionado | contenido relacionado | más sobre este tema | más noticias | más información |
        más leído | más leídas | lo más leído | lo más visto | lo más | las más leídas | tendencias | últimas noticias | últimos artículos |
        noticias recientes | entradas recientes | no te pierdas | ver también | vea también | otras noticias | sigue leyendo | temas relacionados`,
      it: `leggi anche | potrebbe interessarti | potrebbe interessarti anche | ti potrebbe interessare | articoli correlati | notizie correlate |
        i più letti | più letti | le più lette | ultime notizie | ultimi articoli | da non perdere | vedi anche | consigliati per te | di tendenza`,
      nl: `lees ook | lees verder | meer over dit onderwerp | gerelateerde artikelen | gerelateerd | gerelateerd nieuws | meest gelezen | laatste nieuws |
        meer nieuws | misschien vindt u dit ook interessant | aanbevolen | bekijk ook | zie ook | ander nieuws`,
      pl: `czytaj także | czytaj też | czytaj również | zobacz także | zobacz też | zobacz również | przeczytaj także | przeczytaj też |
        powiązane artykuły | podobne artykuły | najczęściej czytane | najnowsze | ostatnie wiadomości | polecane | może cię zainteresować | więcej na ten temat`,
      pt: `leia também | leia mais | veja também | veja mais | artigos relacionados | notícias relacionadas | mais lidas | as mais lidas | mais lidos |
        últimas notícias | você pode gostar | recomendado para você | relacionadas | não perca | saiba mais`,
    },
  },
  {
    name: 'other-stories',
    means: 'heads a list of other headlines, named after a section or a place',
    example: 'More from the harbour',
    fit: 'start',
    most: 6,
    sure: false,
    opens: true,
    phrases: {
      en: 'more from | more in | more on | also in | also on | also today | elsewhere in | elsewhere on | other stories in | latest in | latest from',
      uk: 'більше про | ще про | більше новин | інше в | також у',
      ru: 'больше о | ещё о | еще о | больше новостей | также в',
      de: 'mehr aus | mehr von | mehr zu | mehr über | außerdem in | auch in',
      fr: "plus de | encore sur | toute l'actualité | aussi dans | également dans | toute l'info",
      es: 'más de | más en | más sobre | también en | otras noticias de',
      other: 'altro su | altre notizie | meer over | meer uit | więcej z | mais em | mais de',
    },
  },
  {
    name: 'other-story',
    means: 'points to one other story in passing',
    example: 'Read also: Mayor resigns',
    fit: 'start',
    most: 30,
    sure: false,
    phrases: {
      en: 'read also | also read | read more | see also | read next | related | related story | more on this | read the full story | click here to | more from | also in | also on | also today | elsewhere in | elsewhere on | partner content | sponsored content | promoted',
      uk: 'читайте також | дивіться також | читати також | також читайте | за темою',
      ru: 'читайте также | смотрите также | читать также | также читайте | по теме',
      de: 'lesen sie auch | lesen sie hier | lesen sie dazu | mehr zum thema | siehe auch',
      fr: 'lire aussi | à lire aussi | voir aussi | à voir aussi | à lire également | lire également',
      es: 'lea también | lee también | lea además | te puede interesar | también te puede interesar | vea también',
      other:
        'leggi anche | lees ook | czytaj także | czytaj też | zobacz także | leia também | leia mais | veja também',
    },
  },
];
