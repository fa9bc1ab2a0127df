/* Two invented events: a report of each, its translations, and what others wrote of the same event. Written for these tests. */

/** A cable car above an Alpine village: one report in six languages. */
export const cabin = {
  en: `Rescuers free 43 people from stranded cable car above Halvenried

Rescue teams brought 43 passengers to safety on Sunday night after a cable car stopped above the Alpine village of Halvenried and hung for seven hours in freezing wind, the cantonal police said.

The cabin came to a halt at 4:20 pm about 90 metres above the Tessbach gorge, when a sensor reported a fault in the traction rope. Gusts of up to 95 kilometres per hour prevented helicopters from approaching until shortly before ten o'clock.

Among the passengers were eleven children from a ski club in Dornwil. Two women were taken to hospital with hypothermia; nobody else was hurt, according to police spokesman Reto Amsler.

"We sang every song we knew, and then we sang them again," said Klara Weidmann, a teacher who was travelling with the children. "What frightened us was not the height but the cold."

Mountain guides lowered most of the passengers one by one on ropes, while a helicopter picked up the last twelve. The operator, Halven Bergbahnen, had replaced the rope only in October at a cost of 1.8 million francs.

Director Beat Zurfluh apologised and promised that the line would remain closed until experts had found the cause. "We owe an explanation to everyone who sat in that cabin," he said.

The public prosecutor in Dornwil has opened an investigation. In 2017 a similar fault had trapped nine people for three hours on the same line.`,

  de: `Retter befreien 43 Menschen aus stehen gebliebener Seilbahn über Halvenried

Rettungskräfte haben in der Nacht auf Montag 43 Fahrgäste in Sicherheit gebracht, nachdem eine Seilbahn über dem Alpendorf Halvenried stehen geblieben war und sieben Stunden lang im eisigen Wind gehangen hatte. Das teilte die Kantonspolizei mit.

Die Kabine kam um 16.20 Uhr rund 90 Meter über der Tessbachschlucht zum Stillstand, als ein Sensor eine Störung am Zugseil meldete. Böen von bis zu 95 Kilometern pro Stunde verhinderten bis kurz vor zehn Uhr, dass sich Hubschrauber nähern konnten.

Unter den Fahrgästen waren elf Kinder eines Skiklubs aus Dornwil. Zwei Frauen wurden mit Unterkühlung ins Krankenhaus gebracht; sonst wurde nach Angaben von Polizeisprecher Reto Amsler niemand verletzt.

«Wir haben alle Lieder gesungen, die wir kannten, und dann haben wir sie noch einmal gesungen», sagte Klara Weidmann, eine Lehrerin, die mit den Kindern unterwegs war. «Was uns Angst machte, war nicht die Höhe, sondern die Kälte.»

Bergführer seilten die meisten Fahrgäste einzeln ab, während ein Hubschrauber die letzten zwölf aufnahm. Die Betreiberin, die Halven Bergbahnen, hatte das Seil erst im Oktober für 1,8 Millionen Franken ersetzt.

Direktor Beat Zurfluh entschuldigte sich und versprach, dass die Strecke geschlossen bleibe, bis Fachleute die Ursache gefunden hätten. «Wir schulden allen, die in dieser Kabine sassen, eine Erklärung», sagte er.

Die Staatsanwaltschaft in Dornwil hat eine Untersuchung eingeleitet. Im Jahr 2017 hatte eine ähnliche Störung auf derselben Strecke neun Personen drei Stunden lang festgehalten.`,

  fr: `Les secours libèrent 43 personnes d’un téléphérique bloqué au-dessus de Halvenried

Les équipes de secours ont mis en sécurité 43 passagers dans la nuit de dimanche, après qu’un téléphérique s’est arrêté au-dessus du village alpin de Halvenried et est resté suspendu sept heures dans un vent glacial, a indiqué la police cantonale.

La cabine s’est immobilisée à 16 h 20, à environ 90 mètres au-dessus des gorges du Tessbach, lorsqu’un capteur a signalé une panne du câble tracteur. Des rafales atteignant 95 kilomètres par heure ont empêché les hélicoptères de s’approcher jusqu’un peu avant dix heures du soir.

Parmi les passagers se trouvaient onze enfants d’un club de ski de Dornwil. Deux femmes ont été hospitalisées pour hypothermie ; personne d’autre n’a été blessé, selon le porte-parole de la police, Reto Amsler.

« Nous avons chanté toutes les chansons que nous connaissions, puis nous les avons chantées encore une fois », a raconté Klara Weidmann, une enseignante qui voyageait avec les enfants. « Ce qui nous effrayait, ce n’était pas la hauteur mais le froid. »

Des guides de montagne ont descendu la plupart des passagers un par un avec des cordes, tandis qu’un hélicoptère récupérait les douze derniers. L’exploitant, Halven Bergbahnen, avait remplacé le câble en octobre seulement, pour un coût de 1,8 million de francs.

Le directeur Beat Zurfluh a présenté ses excuses et promis que la ligne resterait fermée jusqu’à ce que des experts aient trouvé la cause. « Nous devons une explication à tous ceux qui étaient assis dans cette cabine », a-t-il dit.

Le parquet de Dornwil a ouvert une enquête. En 2017, une panne semblable avait retenu neuf personnes pendant trois heures sur la même ligne.`,

  es: `Rescatan a 43 personas de un teleférico detenido sobre Halvenried

Los equipos de rescate pusieron a salvo a 43 pasajeros en la noche del domingo, después de que un teleférico se detuviera sobre el pueblo alpino de Halvenried y quedara colgado siete horas en medio de un viento helado, informó la policía cantonal.

La cabina se paró a las 16.20 a unos 90 metros sobre la garganta del Tessbach, cuando un sensor señaló una avería en el cable tractor. Ráfagas de hasta 95 kilómetros por hora impidieron que los helicópteros se acercaran hasta poco antes de las diez.

Entre los pasajeros había once niños de un club de esquí de Dornwil. Dos mujeres fueron llevadas al hospital con hipotermia; nadie más resultó herido, según el portavoz policial Reto Amsler.

«Cantamos todas las canciones que sabíamos y luego las cantamos otra vez», contó Klara Weidmann, una maestra que viajaba con los niños. «Lo que nos asustaba no era la altura, sino el frío».

Guías de montaña bajaron con cuerdas a la mayoría de los pasajeros, uno por uno, mientras un helicóptero recogía a los doce últimos. La empresa operadora, Halven Bergbahnen, había cambiado el cable apenas en octubre, con un coste de 1,8 millones de francos.

El director, Beat Zurfluh, pidió disculpas y prometió que la línea permanecería cerrada hasta que los expertos encontraran la causa. «Debemos una explicación a todos los que estaban sentados en esa cabina», dijo.

La fiscalía de Dornwil ha abierto una investigación. En 2017 una avería parecida había dejado atrapadas a nueve personas durante tres horas en la misma línea.`,

  uk: `Рятувальники визволили 43 людей із канатної дороги, що зупинилася над Гальвенрідом

Рятувальники в ніч на понеділок евакуювали 43 пасажирів після того, як канатна дорога зупинилася над альпійським селом Гальвенрід і сім годин висіла на крижаному вітрі, повідомила кантональна поліція.

Кабіна зупинилася о 16:20 на висоті близько 90 метрів над ущелиною Тессбах, коли датчик повідомив про несправність тягового троса. Пориви вітру до 95 кілометрів на годину майже до десятої вечора не давали наблизитися гелікоптерам.

Серед пасажирів було одинадцятеро дітей із лижного клубу в Дорнвілі. Двох жінок доправили до лікарні з переохолодженням; більше ніхто не постраждав, за словами речника поліції Рето Амслера.

«Ми проспівали всі пісні, які знали, а потім проспівали їх ще раз», — розповіла вчителька Клара Вайдман, яка подорожувала з дітьми. — «Лякала нас не висота, а холод».

Гірські провідники спустили більшість пасажирів по одному на мотузках, а гелікоптер забрав останніх дванадцятьох. Компанія-оператор «Гальвен Бергбанен» замінила трос лише в жовтні, це коштувало 1,8 мільйона франків.

Директор Беат Цурфлу вибачився і пообіцяв, що лінія залишатиметься закритою, доки експерти не знайдуть причину. «Ми винні пояснення кожному, хто сидів у тій кабіні», — сказав він.

Прокуратура в Дорнвілі розпочала розслідування. У 2017 році через подібну несправність на тій самій лінії дев'ятеро людей просиділи в пастці три години.`,

  ru: `Спасатели освободили 43 человека из остановившейся над Хальвенридом канатной дороги

Спасатели в ночь на понедельник эвакуировали 43 пассажиров, после того как канатная дорога остановилась над альпийской деревней Хальвенрид и семь часов висела на ледяном ветру, сообщила кантональная полиция.

Кабина остановилась в 16:20 на высоте около 90 метров над ущельем Тессбах, когда датчик сообщил о неисправности тягового каната. Порывы ветра до 95 километров в час почти до десяти вечера не давали приблизиться вертолётам.

Среди пассажиров было одиннадцать детей из лыжного клуба в Дорнвиле. Двух женщин доставили в больницу с переохлаждением; больше никто не пострадал, по словам представителя полиции Рето Амслера.

«Мы спели все песни, которые знали, а потом спели их ещё раз», — рассказала учительница Клара Вайдман, которая ехала с детьми. — «Пугала нас не высота, а холод».

Горные проводники спустили большинство пассажиров по одному на верёвках, а вертолёт забрал последних двенадцать. Компания-оператор «Хальвен Бергбанен» заменила канат только в октябре, это стоило 1,8 миллиона франков.

Директор Беат Цурфлу извинился и пообещал, что линия останется закрытой, пока эксперты не найдут причину. «Мы должны дать объяснение каждому, кто сидел в той кабине», — сказал он.

Прокуратура в Дорнвиле начала расследование. В 2017 году из-за похожей неисправности на той же линии девять человек провели в ловушке три часа.`,
};

/** What others wrote of the cable car: other facts, other order, other voices. */
export const cabinByOthers = {
  en: `The night Halvenried kept its kitchens open

Nobody in Halvenried went to bed on Sunday. In the Hotel Enzian the stoves burned until three in the morning, and Margrit Furrer carried soup to people wrapped in foil blankets. "They could not hold the spoons," she said. "So we held the spoons."

From her terrace the stranded cabin had been visible all evening as a single yellow light, swinging. Fathers stood in the car park with binoculars. A priest came up from the valley by tractor, because the road had been closed by drifts since noon.

Halven Bergbahnen sent its first text message to waiting families at half past seven, more than three hours after the stop. That delay angered many. Peter Inglin, whose son is nine, said he had learned from a neighbour where the boy was.

Trade unionist Sandra Capaul recalled on Monday that the company dismissed four of its fourteen mechanics last spring. "Ropes need eyes," she said, demanding that the federal transport office look at the rosters as well as at the machinery.

By breakfast the village was full of camera crews. Ski passes were refunded, the school stayed shut and the carnival committee cancelled its torchlight parade, which would have drawn some 2,000 visitors on Tuesday.`,

  de: `Halvenried fragt nach dem Warum

Am Morgen danach schaukelt die gelbe Gondel leer im Wind. Unten im Dorf stehen die Kamerawagen, und Gemeindepräsidentin Ursina Caflisch beantwortet seit sechs Uhr immer dieselbe Frage: Wie konnte das passieren?

Sie wisse es nicht, sagt sie. Die Bahn bringe Halvenried jedes Jahr 160 000 Gäste, ohne sie sei der Winter verloren. «Wir leben von diesem Seil.» Schon am Montag stornierten Dutzende ihre Zimmer, wie das Tourismusbüro berichtet.

Der Seilbahnfachmann Hannes Egli von der Hochschule in Sargans warnt vor schnellen Schlüssen. Neue Seile dehnten sich in den ersten Monaten, Messgeräte schlügen dann leicht falschen Alarm. Entscheidend sei, weshalb der Notantrieb nicht angesprungen sei. «Dafür gibt es einen Dieselmotor, und der muss laufen.»

Bergretter Urs Truffer, der sich als Erster auf das Dach der Kabine hinunterliess, ist noch heiser. Drinnen sei es erstaunlich ruhig gewesen, erzählt der 52-Jährige, nur die Scheiben seien innen vereist gewesen. Ein Bub habe ihm ein Bonbon angeboten.

Die Gewerkschaft erinnert daran, dass Halven Bergbahnen im Frühling vier Mechaniker entlassen hat. Das Bundesamt für Verkehr will noch in dieser Woche zwei Inspektoren schicken. Bis dahin fährt ein Postauto alle vierzig Minuten zu den unteren Pisten.`,
};

/** A harbour town and its cruise ships: one report in three languages. */
export const cruise = {
  en: `Portavel votes to shut out the largest cruise ships from 2027

The port city of Portavel will close its old harbour to cruise ships carrying more than 1,200 passengers from April 2027, after residents approved the ban in a referendum on Sunday by 54 per cent to 46.

Turnout reached 61 per cent, the highest in a local vote since 1994, the electoral office announced. The old town of 8,300 inhabitants received 740,000 cruise tourists last year, almost twice as many as in 2015.

"People were tired of counting ships instead of neighbours," said Nadia Belcourt, a pharmacist who started the campaign three years ago with a petition in her shop window.

Mayor Lucien Tavernier, who had opposed the ban, said he would respect the result. He warned that the city would lose 5.6 million euros a year in port fees and that some 380 jobs were in danger.

The shipping association Mare Nostra announced that it would go to the administrative court. Its president, Stavros Kallidis, called the vote "a door slammed in the face of guests".

Smaller vessels may continue to dock, but no more than two a day. Buses will no longer be allowed to wait on the Quai des Cordiers, where fishermen had complained of fumes for years.

A study by the University of Lorminy found in March that ships at berth caused a third of the sulphur dioxide in the city's air. Part of the lost income is to come from a tourist tax of three euros per night.`,

  fr: `Portavel vote l’exclusion des plus grands paquebots à partir de 2027

La ville portuaire de Portavel fermera son vieux port aux paquebots de croisière transportant plus de 1 200 passagers à compter d’avril 2027 : les habitants ont approuvé cette interdiction dimanche par référendum, par 54 pour cent contre 46.

La participation a atteint 61 pour cent, le taux le plus élevé pour un scrutin local depuis 1994, a annoncé le bureau électoral. La vieille ville, qui compte 8 300 habitants, a accueilli l’an dernier 740 000 croisiéristes, presque deux fois plus qu’en 2015.

« Les gens en avaient assez de compter les navires au lieu des voisins », a déclaré Nadia Belcourt, une pharmacienne qui a lancé la campagne il y a trois ans avec une pétition dans la vitrine de son officine.

Le maire, Lucien Tavernier, qui s’était opposé à l’interdiction, a dit qu’il respecterait le résultat. Il a averti que la ville perdrait 5,6 millions d’euros par an en droits de port et que quelque 380 emplois étaient menacés.

L’association d’armateurs Mare Nostra a annoncé qu’elle saisirait le tribunal administratif. Son président, Stavros Kallidis, a qualifié le vote de « porte claquée au nez des invités ».

Les navires plus petits pourront continuer d’accoster, mais pas plus de deux par jour. Les autocars n’auront plus le droit d’attendre sur le quai des Cordiers, où les pêcheurs se plaignaient depuis des années des gaz d’échappement.

Une étude de l’université de Lorminy avait établi en mars que les navires à quai causaient un tiers du dioxyde de soufre présent dans l’air de la ville. Une partie des recettes perdues doit provenir d’une taxe de séjour de trois euros par nuit.`,

  uk: `Портавель проголосував за заборону найбільших круїзних лайнерів із 2027 року

Портове місто Портавель із квітня 2027 року закриє свою стару гавань для круїзних лайнерів, які перевозять понад 1200 пасажирів: мешканці схвалили заборону на референдумі в неділю, 54 відсотки проти 46.

Явка сягнула 61 відсотка, це найвищий показник на місцевому голосуванні з 1994 року, повідомила виборча комісія. Старе місто, де живе 8300 людей, торік прийняло 740 тисяч круїзних туристів, майже вдвічі більше, ніж у 2015 році.

«Люди втомилися рахувати кораблі замість сусідів», — сказала аптекарка Надія Белькур, яка розпочала кампанію три роки тому з петиції у вітрині своєї аптеки.

Мер Люсьєн Таверньє, який виступав проти заборони, сказав, що поважатиме результат. Він попередив, що місто втрачатиме 5,6 мільйона євро на рік портових зборів і що під загрозою близько 380 робочих місць.

Асоціація судновласників «Маре Ностра» оголосила, що звернеться до адміністративного суду. Її президент Ставрос Каллідіс назвав голосування «дверима, якими грюкнули перед носом у гостей».

Менші судна й далі зможуть причалювати, але не більш як два на день. Автобусам більше не дозволять чекати на набережній Кордьє, де рибалки роками скаржилися на вихлопні гази.

Дослідження Лормінійського університету в березні показало, що кораблі біля причалів спричиняють третину діоксиду сірки в повітрі міста. Частину втрачених доходів має покрити туристичний збір у три євро за ніч.`,
};

/** What others wrote of the vote. */
export const cruiseByOthers = {
  en: `In Portavel, the morning after the ban tastes of coffee and quarrels

At the Café du Môle the newspapers were gone by eight. "My brother-in-law drives one of those coaches. We did not speak at lunch," said Odile Marchetti, who serves tables there and voted against.

Sunday's referendum has split families in Portavel along the line of the old city wall. Inside it, three out of four wanted the giant liners gone; in the new suburbs on the hill, where many dockers live, hardly a third did.

Souvenir seller Karim Haddou has already let his second shop go. He reckons that a passenger spends eleven minutes and nine euros with him. "But there are so many of them," he shrugged.

Legal scholars doubt that a town may close a state harbour at all. Professor Irène Castagnou pointed to a ruling from 2019, in which an island council lost a similar case because navigation is a national matter. The transport ministry would not comment on Monday.

On the ferry pier, meanwhile, two students were collecting signatures again, this time against holiday flats. They had gathered 214 by dusk. Mayor Lucien Tavernier walked past, stopped, read the sheet and did not sign.`,

  ru: `Порт без гигантов: почему Портавель поссорился с круизами

Ещё десять лет назад круизные компании здесь носили на руках. Город построил для них терминал за 23 миллиона евро, и бургомистр разрезал ленту под духовой оркестр. Теперь терминал, возможно, придётся отдать под рынок.

Решение, принятое на воскресном референдуме, эксперты называют предсказуемым. По словам экономиста Бориса Вентцеля, туристы с больших лайнеров обедают на борту и оставляют в Портавеле в среднем четырнадцать евро, тогда как гость отеля тратит в девять раз больше.

Владельцы кафе с этим не согласны. Жером Пикар держит закусочную у маяка и опасается, что летом ему придётся уволить троих из пяти поваров. «Нам говорят о чистом воздухе, но воздухом аренду не заплатишь», — ворчит он.

Соседние порты уже потирают руки: в Сан-Эврё пообещали скидки всем, кто сменит маршрут до конца года. Две американские компании ведут переговоры.

Мэр Люсьен Тавернье, проигравший кампанию, вечером вышел к журналистам и отвечал коротко. Отставки, по его словам, не будет, а с судовладельцами он встретится в пятницу. Экологи тем временем праздновали на пляже: до полуночи играл аккордеон, и полиция дважды просила музыкантов вести себя тише.`,
};

/** Nothing to do with either. */
export const stranger = `Un instituto de Valdemora gana el torneo nacional de robótica

Seis alumnas del instituto Clara Campoamor de Valdemora ganaron el sábado el torneo nacional de robótica con una máquina que clasifica aceitunas por su color y su tamaño.

El aparato, construido en nueve meses con piezas de una lavadora y de dos impresoras viejas, separa 140 kilos por hora y costó 310 euros. El jurado destacó que cualquiera puede repararlo con herramientas corrientes.

«Mi abuelo las separa a mano desde niño y ahora quiere que le hagamos otra», dijo Lucía Ferrándiz, de dieciséis años, que programó la cámara. Su profesor, Andrés Toledano, recordó que el taller del instituto se inunda cada invierno y que las alumnas trabajaban con botas de goma.

La cooperativa local ha encargado tres máquinas para la próxima cosecha. El premio, dotado con 4.000 euros, servirá para arreglar el tejado del taller. En mayo el equipo viajará a Toulouse para la final europea, en la que participan centros de diecinueve países.`;
