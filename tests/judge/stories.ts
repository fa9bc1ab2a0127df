/* One event three ways, written for these tests. */

export const bulletin = `Crack in hull stops the only ferry to Skarrow Island

The only car ferry to Skarrow Island was taken out of service for at least nine days after inspectors found a crack 40 centimetres long in its hull, the operator said on Tuesday.

About 1,900 people live on the island, which has neither a bridge nor an airfield. Supermarkets there hold food for roughly four days, according to the island council.

"We will not sail a ship that we do not trust," said Marit Oldcastle, head of operations at Sound Lines. "I would rather apologise to every islander than bury one."

The crack was found by a diver during a routine check on Monday evening. A similar fault stopped the ferry for three weeks in 2019.

A smaller passenger boat will make six crossings a day from Wednesday, the company said. It can carry 48 people but no cars. The county transport committee will decide on Thursday whether to charter a replacement at 31,000 crowns a day.`;

export const copied = bulletin
  .replace('was taken out of service', 'has been withdrawn from service')
  .replace('roughly four days', 'about four days')
  .replace('A similar fault', 'A comparable fault');

export const rewritten = `Skarrow Island left without cars as damaged hull halts its ferry

Skarrow Island's sole car ferry will stay in port for no less than nine days: inspectors discovered a 40-centimetre crack in the hull, its operator announced on Tuesday.

Some 1,900 residents, who can be reached neither by bridge nor by plane, depend on the vessel. Food in the local supermarkets will last around four days, the island council estimates.

"We are not going to sail a ship we don't trust," stated Marit Oldcastle, operations chief at Sound Lines. "I'd sooner apologise to each islander than bury one."

It was a diver carrying out a routine inspection on Monday evening who noticed the crack. Back in 2019, a comparable defect kept the ferry away for three weeks.

Starting Wednesday, a smaller passenger boat with room for 48 people, though no cars, is to make six crossings daily. On Thursday the county transport committee will vote on chartering a replacement, which would cost 31,000 crowns per day.`;

export const separate = `Islanders queue for flour on the Skarrow quay

By seven in the morning the queue outside Tomas Ferrand's bakery reached the lifeboat shed. He had baked twice as much as on other days, and by noon the shelves were bare.

"My mother remembers the winter of 1963," he said, wiping his hands. "Nobody went hungry then, and nobody will now."

Skarrow has been waiting for its ferry since Monday night. On the pier, teacher Ines Halloran was counting pupils: eleven of her class of nineteen live on the mainland side and had slept in the gymnasium.

The skipper of a mussel boat, Piet Aalders, was taking passengers across for nothing. He did not think much of the promises of Sound Lines, he said, but the weather would hold until Friday.`;
