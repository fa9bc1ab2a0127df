/* Texts of odd forms, written for this project: a source, the same retold as a machine would, and another's own. */

export interface Odd {
  source: string;
  retold: string;
  independent: string;
}

export const listicle: Odd = {
  source: `Seven small changes that cut the heating bill in our old farmhouse

1. We bled the radiators. A hiss, a cupful of black water, and the bedroom that had been cold since 2011 was warm by supper.

2. We moved the sofa. It had stood against the largest radiator for nine winters; pulled out by thirty centimetres, it let the heat into the room.

3. Curtains with a lining. Lined curtains from a hotel sale cost us 60 crowns a window and are worth more than the double glazing we were quoted 41,000 for.

4. A chimney balloon. The open flue in the parlour drew out as much warm air as a fan. The balloon cost 18 crowns and is inflated by mouth.

5. The thermostat came down one degree. Nobody noticed for three weeks, and then only the cat, which moved to the airing cupboard.

6. Rugs on the stone floor. Two jute rugs and one inherited from Aunt Sunniva made breakfast possible without boots.

7. We asked the neighbours. Old Ferrand told us that the north door had been nailed shut every November until 1978. We nailed it shut.`,
  retold: `7 Simple Tricks That Lowered Heating Costs in a Historic Farmhouse

1. Bleeding the radiators: After releasing trapped air and a small amount of dark water, a bedroom that had stayed chilly since 2011 became comfortable by dinnertime.

2. Rearranging furniture: The couch had blocked the biggest radiator for nine winters. Shifting it just 30 centimetres allowed warmth to circulate.

3. Lined curtains: Purchased from a hotel clearance for 60 crowns per window, they proved a better investment than the double glazing estimate of 41,000 crowns.

4. Chimney balloon: An open flue in the parlor was pulling warm air outside like a fan. An 18-crown balloon, blown up by mouth, solved the issue.

5. Lower thermostat: Turning it down by a single degree went unnoticed for three weeks, except by the cat, who relocated to the airing cupboard.

6. Floor coverings: A pair of jute rugs plus one passed down from Aunt Sunniva meant breakfast no longer required boots.

7. Local wisdom: An elderly neighbour, Ferrand, revealed that the north door used to be nailed shut each November until 1978, so the family did the same.`,
  independent: `Five ways to keep an old house warm this winter, according to people who live in one

1. Insulate the loft first. Energy adviser Petra Lindqvist says a quarter of the heat in an old house goes out through the roof, and that 27 centimetres of wool pay for themselves in four years.

2. Bleed your radiators every October. It takes ten minutes and a key that costs less than a coffee.

3. Draught strips. Brush strips under the doors and foam round the sashes are the cheapest thing you can buy, and the one most people forget.

4. Use thick curtains, but never hang them over a radiator. Heat that rises behind a curtain warms only the window.

5. Have the boiler serviced. A badly set boiler burns a tenth more gas. The consumer office in Carrow keeps a list of engineers, and pensioners can ask for a grant of 500 crowns until the end of February.`,
};

export const interview: Odd = {
  source: `Lighthouse keeper Brita Solheim retires on Friday after 31 years on Hollin Skerry. She is the last of the coast's keepers.

What will you miss?
The foghorn. People laugh, but when it stopped in 1998 I could not sleep for a month. I used to count between the blasts, fifty-two seconds, and think of the trawlers.

Were you ever afraid?
Once, in the storm of January 2005. A wave took the henhouse and the lower steps. I sat in the lamp room with the radio and a bag of flour, because I thought I would at least bake if I was going to be there a week. I was there for eleven days.

What becomes of the light?
It has been run by a computer in Carrow since 2012. They told me I could stay as a caretaker, so I painted. I have painted that tower nine times.

And now?
My sister has a flat above the chemist's in Tarnby. I have asked her to leave the window open so that I can hear the harbour.`,
  retold: `As she prepares to step down this Friday following more than three decades on Hollin Skerry, Brita Solheim, the coast's final lighthouse keeper, reflected on her remarkable career.

Asked what she would miss most, Solheim named the foghorn. Although people find it amusing, she explained that she was unable to sleep for a month after it fell silent in 1998. She had been in the habit of counting the fifty-two seconds between blasts while thinking about the trawlers.

The only time she felt fear was during the January 2005 storm, when a wave swept away her henhouse along with the lower steps. Equipped with a radio and a bag of flour, she took refuge in the lamp room, reasoning that she could bake if stranded for a week. She ended up staying eleven days.

Since 2012, the light has been operated by a computer located in Carrow. Invited to remain as caretaker, she kept busy with painting, covering the tower nine times.

Looking ahead, Solheim will move into her sister's apartment above the chemist's shop in Tarnby, where she has requested an open window so she can listen to the harbour.`,
  independent: `The last lighthouse keeper on the coast hangs up her keys this week. Brita Solheim, 64, leaves Hollin Skerry on the supply boat on Friday, and the station will be locked behind her.

The coastguard will hold a small ceremony on the quay at Carrow, where a band from the fishermen's school is to play. Director Anders Moe called her the most reliable colleague he had never met in person.

Hollin Skerry was lit in 1871. At one time four families lived there with a teacher and a cow. Keepers were withdrawn from the other eleven stations between 1985 and 2003 when their lamps became automatic; Solheim stayed on because the jetty needed watching and because, the coastguard admits, nobody else asked for the post.

What will happen to the buildings is open. A hotel owner from Wexcombe has made an offer, and the heritage board wants to list the tower.`,
};

export const liveBlog: Odd = {
  source: `Flood in Tarnby: as it happened

17:40 The river gauge at the mill shows 4.12 metres, ten centimetres above the mark of 1994. Sandbags are being handed out behind the fire station.

17:22 Pupils of the Oldmere school are spending the night in the sports hall. Head teacher Ragna Holt says there is soup and that the guinea pigs were brought along.

16:55 The footbridge has gone. It broke in the middle and drifted against the weir, where two divers are now tying it down.

16:30 Mayor Elias Thorne asks everybody south of the tannery to leave before dark. 640 people live there.

15:58 The power company has cut off the lower town as a precaution. The hospital runs on its diesel.

15:10 First pictures from the bakery in Mill Lane: the oven stands in half a metre of water.

14:45 It has rained 71 millimetres since midnight, more than in an ordinary month of May.`,
  retold: `Tarnby Flood Update: Residents South of Tannery Urged to Evacuate

Heavy rain amounting to 71 millimetres since midnight, surpassing a typical May total, has caused serious flooding in Tarnby. By mid-afternoon, half a metre of water surrounded the oven of the Mill Lane bakery.

As a precautionary measure, the electricity provider disconnected the lower town shortly before 4 p.m., leaving the hospital to rely on diesel power. Mayor Elias Thorne subsequently called on the 640 inhabitants living south of the tannery to depart before nightfall.

The footbridge snapped at its centre and was carried to the weir, where a pair of divers worked to secure it. Meanwhile, children from the Oldmere school are sheltering overnight in the sports hall, with head teacher Ragna Holt confirming that soup is available and the guinea pigs are safe too.

At 5:40 p.m. the mill's river gauge stood at 4.12 metres, exceeding the 1994 record by ten centimetres. Sandbags are available behind the fire station.`,
  independent: `Tarnby flood live: army helicopter on its way

18:05 An army helicopter has taken off from Brynmoor to look for people on roofs. The ministry says it can lift eight at a time.

17:50 Our reporter at the tannery sees firefighters carrying an old man through the water. He is laughing and holds a birdcage.

17:15 The railway has stopped trains between Lindow and Tarnby. Buses go as far as the crossroads at Granary Hill.

16:45 Mayor Elias Thorne has asked people in the southern streets to leave their houses. The campsite has been empty since noon.

16:20 The weather service expects the rain to move east by midnight, with another 20 millimetres before then.

15:30 Insurance companies advise taking photographs before anything is thrown away.`,
};

export const headlines: Odd = {
  source: 'Skarrow ferry stopped after divers find crack in hull; school boats to run from Wednesday',
  retold: 'Cracked hull found by divers halts Skarrow ferry, with boats for pupils starting Wednesday',
  independent: 'Skarrow islanders cut off as ferry fails inspection',
};

/** A plain report, for noise to be laid over. */
export const plain: Odd = {
  source: `The town library of Lindow will lend out tools from next month. Borrowers can take a drill, a wallpaper steamer or a sewing machine home for a week, librarian Greta Falk told the council on Monday.

The idea came from a carpenter, Jonas Wiik, who left his workshop to the town when he gave up his trade in March. Among the 212 pieces are planes from 1930 and a lathe that nobody has yet managed to lift.

Insurance was the hardest part. Three companies refused before one in Aldreth agreed to cover the scheme for 900 crowns a year, provided that chainsaws stay locked away. A course of one evening is compulsory for anything with a blade.

Falk expects the wallpaper steamers to be gone by Easter. Councillor Bo Ranheim voted against the plan because he feared for the hardware shop, whose owner said afterwards that he had offered to sharpen the planes for nothing.`,
  retold: `Starting next month, residents of Lindow will be able to check out more than books: the municipal library is launching a tool lending service. According to librarian Greta Falk, who presented the project to councillors on Monday, items including drills, wallpaper steamers and sewing machines may be kept for one week.

The initiative was inspired by Jonas Wiik, a carpenter who donated his workshop to the community upon retiring in March. The collection comprises 212 items, featuring planes dating to 1930 as well as a lathe so heavy that no one has succeeded in moving it.

Securing insurance proved the greatest challenge. After three rejections, a firm based in Aldreth consented to insure the programme for 900 crowns annually on condition that chainsaws remain under lock and key. Anyone borrowing bladed equipment must attend a one-evening course.

Falk predicts that the steamers will all be taken by Easter. The sole dissenting vote came from councillor Bo Ranheim, who worried about the local hardware store; its owner later revealed he had volunteered to sharpen the planes free of charge.`,
  independent: `Lindow's councillors have agreed to let the library hand out drills and saws as well as novels. The vote on Monday was eleven to one after a debate that lasted barely half an hour.

Supporters pointed to Wexcombe, where a similar scheme has run for six years and where, a survey found, each tool is borrowed nine times a year. Two retired electricians will test every machine before it goes out again.

The tools are those of the carpenter Jonas Wiik, who has moved to his daughter's in Carrow. "I have no wall left to hang them on," he said by telephone.

Opening hours stay as they are. The library hopes that people who come for a sander will leave with a thriller; its number of readers has fallen by a fifth since the bus line was cut.`,
};

const lookalikes: Record<string, string> = {
  e: 'c',
  c: 'e',
  l: '1',
  i: 'l',
  o: '0',
  m: 'rn',
  n: 'u',
  h: 'b',
  t: 'f',
  a: 'o',
  s: '5',
  u: 'n',
};

/** Characters of a column. */
const width = 48;

/** A text as a bad scan gives it back: one letter in so many misread, in a narrow column with broken words. */
export function scanned(text: string, oneIn: number): string {
  let state = 7;
  const chance = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
  const misread = [...text]
    .map((letter) => (chance() < 1 / oneIn ? (lookalikes[letter] ?? letter) : letter))
    .join('');
  return misread.split('\n').map(column).join('\n');
}

/** One paragraph in a narrow column: a word that does not fit is broken anywhere. */
function column(paragraph: string): string {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines[lines.length - 1];
    const room = width - line.length - 1;
    if (word.length <= room || line === '') lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    else if (room >= 4 && word.length - room >= 2) {
      lines[lines.length - 1] = `${line} ${word.slice(0, room - 1)}-`;
      lines.push(word.slice(room - 1));
    } else lines.push(word);
  }
  return lines.join('\n');
}
