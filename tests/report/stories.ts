/* Articles written for these tests, by invented outlets about invented events. */

export const wire = `Home News Business Sport

Ferry to Skarrow Island stopped after crack is found in hull

The only car ferry to Skarrow Island has been taken out of service for at least nine days after inspectors found a crack 40 centimetres long in its hull, the operator said on Tuesday.

About 1,900 people live on the island, which has no bridge and no airfield. Supermarkets there hold food for roughly four days, according to the island council.

"We will not sail a ship that we do not trust," said Marit Oldcastle, head of operations at Sound Lines. "I would rather apologise to every islander than bury one."

The crack was found by a diver during a routine check on Monday evening. A similar fault stopped the ferry for three weeks in 2019.

A smaller passenger boat will make six crossings a day from Wednesday, the company said. It can carry 48 people but no cars. The council has asked the coastguard to bring fuel and medicines.

Tomas Ferrand, who runs the island's bakery, said he had flour until Friday. "After that I bake biscuits," he said.

The county transport committee will meet on Thursday to decide whether to charter a replacement at a cost of 31,000 crowns a day.

Share this story Subscribe to our newsletter

Read also: Ten quiet beaches for a long weekend`;

export const rewrite = `Skarrow Island cut off for cars as hull damage halts ferry

Skarrow Island's sole car ferry will be out of action for at least nine days after inspect\u200bors discovered a 40-centimetre crack in its hull, its operator announced on Tuesday.

The island is home to around 1,900 residents and can be reached neither by bridge nor by plane. Local shops are said to have enough food for some four days.

"We are not going to sail a ship we don't trust," stated Marit Oldcastle, operations chief at Sound Lines. "I'd sooner say sorry to each islander than bury one."

The damage came to light on Monday evening, when a diver carried out a routine inspection. In 2019 a comparable defect kept the vessel in port for three weeks.

From Wednesday, a smaller passenger boat will make six crossings a day. The county trаnsport committee will meet on Thursday to decide whether to charter a replacement at a cost of 31,000 crowns a day. [Insert link to committee agenda]

Frequently asked questions

How long will the ferry be out of service? At least nine days, according to the operator.

I hope this rewritten version meets your needs. Let me know if you would like a shorter headline.`;

export const licensed = wire
  .slice(wire.indexOf('Ferry to'), wire.indexOf('\n\nShare this'))
  .replace('has been taken out of service', 'has been withdrawn from service');

export const ukrainian = `У Веснянську відкрили міст через Ставну

Пішохідний міст через річку Ставну у Веснянську відкрили в суботу після двох років ремонту. Роботи коштували 14 мільйонів гривень, повідомила міська рада.

«Ми обіцяли дітям, що вони не ходитимуть до школи повз трасу, і цю обіцянку виконали», — сказала голова ради Олена Дзвінка.

Старий міст закрили у 2022 році, коли інженери знайшли іржу в опорах.`;

export const ukrainianTaken = `Новини громад: що змінилося за тиждень

У Бережанах оновили парк, а в Липках полагодили дах бібліотеки.

Пішохідний міст через річку Ставну у Веснянську відкрили в суботу після двох років ремонту. За даними міської ради, витратили 14 мільйонів гривень.

У Соснівці тим часом чекають на новий автобус.`;

export const hebrew = `ספריית הים נפתחה מחדש בכפר אלון

ספריית הים בכפר אלון נפתחה ביום ראשון אחרי שיפוץ של שמונה חודשים. באולם החדש יש מקום ל-120 קוראים.

"הילדים חיכו לזה יותר מכולם", אמרה מנהלת הספרייה, נועה ברקאי, ל-Coast Radio FM.`;

export const marked = `Five ways to keep basil alive on a windowsill

Basil likes light and hates wet feet. Water it from below and pinch the tips every week.

As an AI language model, I cannot test these tips in a real kitchen, but many readers report good results.`;
