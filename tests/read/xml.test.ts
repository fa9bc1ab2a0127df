import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { textChunks } from '../../src/read/chunks.ts';
import { Unreadable } from '../../src/read/failure.ts';
import { type Element, htmlOf, textOf } from '../../src/read/xml/element.ts';
import { elements, type XmlBounds } from '../../src/read/xml/xml.ts';

/** What comes of a text: items as HTML, failures as `place: reason`, and what was thrown at the end. */
async function met(
  source: string | AsyncIterable<string> | string[],
  bounds: Partial<XmlBounds> = {},
): Promise<{ items: string[]; broken: string[]; end?: Unreadable }> {
  const items: string[] = [];
  const broken: string[] = [];
  const chunks = typeof source === 'string' ? [source] : source;
  try {
    for await (const one of elements(chunks, ({ name }) => name === 'item', bounds)) {
      if ('failure' in one) broken.push(`${one.place}: ${one.failure.message}`);
      else items.push(htmlOf(one));
    }
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable);
    return { items, broken, end: error as Unreadable };
  }
  return { items, broken };
}

describe('elements of a sound text', () => {
  it('come whole, with line, namespace, attributes and the tags around them', async () => {
    const source =
      '\ufeff<?xml version="1.0"?>\n<r xmlns:a="urn:a" xml:lang="en">\n<item a:k="1" k="2"><a:t>x</a:t></item></r>';
    const found: Element[] = [];
    for await (const one of elements([source], ({ name }) => name === 'item')) found.push(one as Element);
    const [item] = found;
    expect(item.line).toBe(3);
    expect({ ...item.attributes }).toEqual({ k: '2', '{urn:a}k': '1' });
    expect(item.parent?.attributes['xml:lang']).toBe('en');
    expect(item.children[0]).toMatchObject({ name: 't', ns: 'urn:a' });
    expect(textOf(item)).toBe('x');
  });

  it('have the five entities, numbers and HTML names resolved, and CDATA unwrapped', async () => {
    const { items } = await met(
      '<r><item>&lt;b&gt; &amp; &#233;&#x2014;&nbsp;&mdash;<![CDATA[<p>a & b</p>]]></item></r>',
    );
    expect(items).toEqual(['<item>&lt;b&gt; &amp; é—\u00a0—&lt;p&gt;a &amp; b&lt;/p&gt;</item>']);
  });

  it('are the same however the text is cut into chunks', async () => {
    const source =
      '<r><!-- a & b --><item>AT&T &amp; co &#8212; <![CDATA[x & y]]></item><?pi a&b?><item a="1&2">z</item></r>';
    const whole = await met(source);
    expect(whole.items).toHaveLength(2);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), async (sizes) => {
        const chunks: string[] = [];
        for (let at = 0, i = 0; at < source.length; at += sizes[i++ % sizes.length])
          chunks.push(source.slice(at, at + sizes[i % sizes.length]));
        expect(await met(chunks)).toEqual(whole);
      }),
    );
  });

  it('are found in a second document behind the first', async () => {
    const { items, broken } = await met(
      '<?xml version="1.0"?><item>a</item>\n<?xml version="1.0"?><item>b</item>',
    );
    expect(items).toEqual(['<item>a</item>', '<item>b</item>']);
    expect(broken).toEqual([]);
  });

  it('are read in the charset the bytes are in, whatever is declared', async () => {
    const source = '<?xml version="1.0" encoding="ISO-8859-1"?><r><item>Škarn – café</item></r>';
    for (const bytes of [
      Buffer.from(source),
      Buffer.from(`\ufeff${source}`),
      iconv.encode(source, 'utf-16le', { addBOM: true }),
    ]) {
      async function* stream() {
        yield bytes;
      }
      expect((await met(textChunks(stream()))).items).toEqual(['<item>Škarn – café</item>']);
    }
  });
});

describe('broken XML', () => {
  it('costs the element it is in, and no other', async () => {
    const { items, broken } = await met(
      '<r>\n<item>one</item>\n<item><b>two</item>\n<item>three</item>\n<item>5 < 6</item>\n<item>four</item></r>',
    );
    expect(items).toEqual(['<item>one</item>', '<item>three</item>', '<item>four</item>']);
    expect(broken.map((line) => line.split(':')[0])).toEqual(['item 2, line 3', 'item 4, line 5']);
  });

  it('that closes what was never opened costs the element it is in, and keeps the namespaces', async () => {
    const { items, broken } = await met(
      '<r xmlns:a="urn:a"><c><item><t>one</t></b></item>\n<item><a:t>two</a:t></item></c></r>',
    );
    expect(items).toEqual(['<item><t>two</t></item>']);
    expect(broken).toEqual(['item 1, line 1: its XML is not well formed (unexpected close tag)']);
  });

  it('is told once when an element is not closed before the next', async () => {
    const { items, broken } = await met('<r><item>one\n<item>two</item>\n<item>three</item></r>');
    expect(items).toEqual(['<item>two</item>', '<item>three</item>']);
    expect(broken).toEqual(['item 1, line 1: <item> is not closed before the next begins']);
  });

  it('at the end of a cut file names what is missing', async () => {
    expect(await met('<r><item>one</item><item>tw')).toEqual({
      items: ['<item>one</item>'],
      broken: ['item 2, line 1: the file ends inside it'],
    });
    expect((await met('<r><item>one</item>\n')).broken).toEqual([
      'line 2: the file ends before <r> is closed',
    ]);
  });

  it('of the harmless kinds is read: bare ampersands, controls, unknown names, undeclared prefixes', async () => {
    const { items, broken } = await met('<r><item u="?a=1&b=2">AT&T \x0b&foo; <m:x/></item></r>');
    expect(broken).toEqual([]);
    expect(items).toEqual(['<item u="?a=1&amp;b=2">AT&amp;T  &amp;foo; <x></x></item>']);
  });

  it('is refused as a whole where no element is', async () => {
    expect((await met('no XML')).end?.message).toBe('there is no XML in it');
    expect((await met('<r><item>a</item><!foo></r>')).end?.message).toMatch(/no XML from here/);
  });

  it('cut anywhere gives a beginning of the items and at most failures', async () => {
    const source = '<r><item a="1">one</item><item><![CDATA[two]]></item><item>&amp;<b>three</b></item></r>';
    const whole = await met(source);
    for (let end = 1; end < source.length; end++) {
      const { items } = await met(source.slice(0, end));
      expect(whole.items.slice(0, items.length)).toEqual(items);
    }
  });
});

describe('attacks', () => {
  it('by entities that multiply are not expanded, whether nested or long', async () => {
    const laughs = `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(1000)}">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "${`&a${i - 1};`.repeat(10)}">`).join('')}]>`;
    const { items, broken } = await met(
      `${laughs}<r><item>&a8;</item><item>${'&a;'.repeat(9000)}</item><item>b</item></r>`,
    );
    expect(items).toEqual(['<item>b</item>']);
    expect(broken).toHaveLength(2);
    expect(broken[0]).toBe(
      'item 1, line 1: it uses &a8;, which the file defines itself: such definitions are not expanded',
    );
  });

  it('by external entities fetch nothing', async () => {
    const { items, broken } = await met(
      '<!DOCTYPE r [<!ENTITY % p SYSTEM "http://127.0.0.1:1/x"> %p; <!ENTITY x SYSTEM "file:///etc/hostname">]><r><item>&x;</item><item>b</item></r>',
    );
    expect(items).toEqual(['<item>b</item>']);
    expect(broken[0]).toMatch(/&x;.*not expanded/);
  });

  it('by depth are refused with the figure; what came before stays', async () => {
    const { items, end } = await met(`<r><item>ok</item>${'<a>'.repeat(100_000)}`);
    expect(items).toEqual(['<item>ok</item>']);
    expect(end?.message).toBe('its elements lie more than 256 deep');
    expect(end?.place).toBe('line 1');
  });

  it('by attributes, many or long, are refused', async () => {
    const many = Array.from({ length: 300 }, (_, i) => `a${i}="1"`).join(' ');
    expect((await met(`<r><item ${many}/></r>`)).end?.message).toBe(
      'an element has more than 256 attributes',
    );
    const long = await met(`<r><item a="${'x'.repeat(300_000)}"/></r>`, { run: 100_000 });
    expect(long.end?.message).toBe('there are more than 100,000 characters without a tag');
  });

  it('by runs without end are refused, whatever the run is', async () => {
    const filler = 'x'.repeat(300_000);
    for (const run of [
      filler,
      `<!--${filler}-->`,
      `<?p ${filler}?>`,
      `<![CDATA[${filler}]]>`,
      `<${filler}>`,
      '&'.repeat(90_000),
    ])
      expect((await met(`<r>${run}<item/></r>`, { run: 100_000 })).end?.message).toMatch(
        /100,000 characters/,
      );
    expect((await met(`<!DOCTYPE r [${filler}]><r/>`, { run: 100_000 })).end?.message).toMatch(/100,000/);
  });

  it('by one huge element cost that element', async () => {
    const { items, broken } = await met(
      `<r><item>${'<a/>'.repeat(300)}</item><item>${'<b>abc</b>'.repeat(90)}</item><item>ok</item></r>`,
      { elements: 200, text: 200 },
    );
    expect(items).toEqual(['<item>ok</item>']);
    expect(broken).toEqual([
      'item 1, line 1: it holds more than 200 elements',
      'item 2, line 1: it holds more than 200 characters',
    ]);
  });

  it('by faults without end are refused', async () => {
    expect((await met(`<r><item>${'\x01'.repeat(20_000)}</item></r>`)).end?.message).toBe(
      'it has more than 10,000 faults',
    );
    expect((await met(`<r>${'</a>'.repeat(50_000)}</r>`)).end?.message).toMatch(/10,000 faults/);
  });

  it('by NUL bytes cost the element they are in', async () => {
    const { items, broken } = await met('<r><item>a\0b</item><item>c</item></r>');
    expect(items).toEqual(['<item>c</item>']);
    expect(broken).toEqual(['item 1, line 1: it holds NUL bytes, which no text does']);
  });

  it('by names of every object are plain names', async () => {
    const { items } = await met('<r><item __proto__="x" constructor="y">&constructor;&__proto__;</item></r>');
    expect(items).toEqual(['<item constructor="y">&amp;constructor;&amp;__proto__;</item>']);
  });
});
