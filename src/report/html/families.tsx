import type { ReportFamily } from '../report.ts';
import { Byline, Title } from './byline.tsx';
import type { Catalogue } from './catalogue.ts';
import { useSpeech } from './speech.tsx';

/** Groups of texts that belong together, each as a tree of who took from whom. */
export function Families({ within }: { within: Catalogue }) {
  const { words, count } = useSpeech();
  const families = within.report.families;
  if (families.length === 0) return null;
  return (
    <section class="families" aria-labelledby="families-heading">
      <h2 id="families-heading">{count(words.families.heading, families.length)}</h2>
      <p class="quiet">{words.families.lead}</p>
      <div class="cards">
        {families.map((family, index) => (
          <Family key={family.id} family={family} number={index + 1} within={within} />
        ))}
      </div>
    </section>
  );
}

function Family({ family, number, within }: { family: ReportFamily; number: number; within: Catalogue }) {
  const { words, fill, count } = useSpeech();
  const roots = trees(family);
  const heading = `family-${number}`;
  return (
    <section class="card" aria-labelledby={heading}>
      <h3 id={heading}>
        {fill(words.families.one, { n: number })}{' '}
        <span class="count">{count(words.families.members, family.members.length)}</span>
      </h3>
      {family.origin === null && <p class="quiet">{words.families.unclear}</p>}
      <Branch nodes={roots} within={within} origin={family.origin} />
    </section>
  );
}

/** A member and those who took from it. */
interface Node {
  id: string;
  link: ReportFamily['links'][number] | null;
  takers: Node[];
}

/**
 * Each member hangs below the one it took from. A member is placed once, so that links that run in
 * a circle end; members no link leads to stand at the root.
 */
function trees(family: ReportFamily): Node[] {
  const placed = new Set<string>();
  const grow = (id: string, link: Node['link']): Node => {
    placed.add(id);
    const node: Node = { id, link, takers: [] };
    for (const next of family.links)
      if (next.from === id && !placed.has(next.to)) node.takers.push(grow(next.to, next));
    return node;
  };
  const taken = new Set(family.links.map((link) => link.to));
  const first = [family.origin ?? '', ...family.members.filter((id) => !taken.has(id)), ...family.members];
  const roots: Node[] = [];
  for (const id of first) if (family.members.includes(id) && !placed.has(id)) roots.push(grow(id, null));
  return roots;
}

function Branch({ nodes, within, origin }: { nodes: Node[]; within: Catalogue; origin: string | null }) {
  return (
    <ul class="tree">
      {nodes.map((node) => (
        <li key={node.id}>
          <Member node={node} within={within} origin={origin} />
          {node.takers.length > 0 && <Branch nodes={node.takers} within={within} origin={origin} />}
        </li>
      ))}
    </ul>
  );
}

function Member({ node, within, origin }: { node: Node; within: Catalogue; origin: string | null }) {
  const { words, percent } = useSpeech();
  const document = within.document(node.id);
  const entry = node.link && within.pair(node.link.from, node.link.to);
  const link =
    node.link && `${words.verdict.relations[node.link.relation]}, ${percent(node.link.probability)}`;
  return (
    <div class="member">
      {node.id === origin && <span class="who">{words.families.origin}</span>}
      {link && <span class="who">{entry ? <a href={entry.href}>{link}</a> : link}</span>}
      <span class="name">
        <Title document={document} />
      </span>
      <Byline document={document} />
    </div>
  );
}
