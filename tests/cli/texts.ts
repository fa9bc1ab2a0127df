/* A story, what others made of it, and stories that have nothing to do with it. Written for these tests. */

export const original = `Ferry service to Skarholm suspended after hull inspection

HELMSVIK, 14 March 2025. The car ferry Alma Teigen was taken out of service on Thursday after inspectors found a crack of forty centimetres in her hull below the waterline.

The ferry, which carries some 1,900 passengers a day between Helmsvik and the island of Skarholm, had been due for a routine survey in May. A deckhand noticed water in a forward compartment on Wednesday evening and called the harbour office, according to the shipping line Nordvest Ferger.

"Nobody was in danger at any time, but we will not sail with a hull we do not trust," said Ingrid Molvær, who heads the company's technical department. Divers examined the damage on Thursday morning and confirmed that the crack had opened along a weld made during repairs in 2019.

A replacement vessel, the smaller Runa, will begin crossings on Saturday. She takes 28 cars instead of 64, and islanders have been asked to leave their vehicles at home. Mayor Torstein Aasgaard of Skarholm called the situation serious for the island's two fish processing plants, which ship eleven lorry loads a day to the mainland.

The repair is expected to take five weeks and to cost about 3.2 million kroner. The Maritime Authority has ordered an inspection of two sister ships built at the same yard in Gdynia in 1998.
`;

/** The same sentences with small changes. */
export const edited = original
  .replace('was taken out of service on Thursday', 'was withdrawn from service Thursday')
  .replace('some 1,900 passengers', 'about 1,900 passengers')
  .replace('called the situation serious', 'described the situation as serious');

/** Nothing to do with it. */
export const unrelated = `Night market returns to Orsay Lane

LOWMINSTER, 2 June 2025. After three summers of building work, the night market on Orsay Lane opens again this Friday with forty stalls, two more than before the tram tracks were laid.

Traders drew lots for their pitches in the town hall on Monday. Cheese maker Bernadette Osei got the corner by the fountain and says she intends to keep it until she retires. "People smell us before they see us, and that is how it ought to be," she said.

The council has paid for new lamps and for drains that do not flood. Residents of the upper houses had complained about noise, and music must now end at eleven. Police expect six thousand visitors on the first evening and will close Bell Street to cars from four o'clock.
`;

/** Nothing to do with either. */
export const other = `School orchard wins county prize for cider apples

BRAMLEY HEATH, 9 October 2024. Pupils of Heathside Primary have won the county's orchard prize with a row of nineteen trees that their grandparents' class planted in 1971.

Head teacher Gwilym Pryce said the children had pruned, picked and pressed by themselves, and had only fallen out over who was to turn the handle. The jury praised a nearly forgotten variety called Parson's Nose.

The prize is worth 750 pounds and will pay for a shed. The juice is sold on Saturdays at the school gate, and was gone within an hour last week.
`;
