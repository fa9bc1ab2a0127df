import { describe, expect, it } from 'vitest';
import { docxFile } from '../../src/read/docx/docx.ts';
import { uncovered } from './gather.ts';
import { type Entry, zip } from './packing.ts';

/*
 * Documents are built here, part by part, after ECMA-376 (WordprocessingML): what a word processor
 * would write, less what no reader looks at.
 */

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const para = (inner: string, style?: string) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${inner.startsWith('<') ? inner : run(inner)}</w:p>`;
const body = (inner: string) => `${head}<w:document ${names}><w:body>${inner}</w:body></w:document>`;

const types = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (list: string[][]) =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

function docx(document: string, more: Entry[] = []): Buffer {
  return zip([
    { name: '[Content_Types].xml', data: types },
    { name: '_rels/.rels', data: rels([['r1', 'officeDocument', 'word/document.xml']]) },
    { name: 'word/document.xml', data: document },
    ...more,
  ]);
}

async function read(archive: Buffer, maxBytes = 1 << 28) {
  async function* bytes() {
    yield archive;
  }
  for await (const { content } of docxFile(bytes(), { maxBytes })) return content;
  throw new Error('nothing came');
}

const blocks = ({ text, blocks }: Awaited<ReturnType<typeof read>>) =>
  blocks.map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);

const plain = docx(
  body(
    para('The pier at Sandmouth is to be rebuilt in oak, the council said.') +
      para('Work begins in May &amp; ends “before winter”.'),
  ),
);

describe('a Word document', () => {
  it('gives its paragraphs', async () => {
    const content = await read(plain);
    expect(blocks(content)).toEqual([
      'paragraph: The pier at Sandmouth is to be rebuilt in oak, the council said.',
      'paragraph: Work begins in May & ends “before winter”.',
    ]);
    expect(content.metadata).toEqual({});
  });

  it('gives headings, lists, tables and notes as what they are, and what it says of itself', async () => {
    const content = await read(rich());
    expect(uncovered(content)).toBe('');
    expect(blocks(content)).toEqual([
      'heading: Pier to be rebuilt',
      'paragraph: The old pier closed in 2019.',
      'heading: What is planned',
      'list-item: An oak deck',
      'list-item: Two lifts',
      'quote: We waited long for this.',
      'cell: Year',
      'cell: Visitors',
      'cell: 2018',
      'cell: 41,000',
      'list-item: After a storm in January.',
    ]);
    expect(content.metadata).toEqual({
      title: 'Pier & promenade',
      author: 'Mira Olander',
      language: 'en-GB',
      created: '2025-03-03T09:00:00Z',
      modified: '2025-03-04T08:30:00Z',
    });
  });

  it('leaves out what was deleted or moved away, and comments; takes what was inserted', async () => {
    const change = 'w:id="1" w:author="a" w:date="2025-03-04T00:00:00Z"';
    const content = await read(
      docx(
        body(
          para(
            `${run('The pier ')}<w:del ${change}><w:r><w:delText>never </w:delText></w:r></w:del><w:ins ${change}>${run('surely ')}</w:ins>` +
              `<w:commentRangeStart w:id="0"/>${run('opens')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>` +
              `<w:moveFrom ${change}>${run(' soon')}</w:moveFrom>${run(' in May')}<w:moveTo ${change}>${run(', soon')}</w:moveTo>${run('.')}`,
          ),
        ),
        [
          {
            name: 'word/comments.xml',
            data: `${head}<w:comments ${names}><w:comment w:id="0" w:author="a">${para('Is it true?')}</w:comment></w:comments>`,
          },
          { name: 'word/vbaProject.bin', data: 'a macro' },
        ],
      ),
    );
    expect(blocks(content)).toEqual(['paragraph: The pier surely opens in May, soon.']);
  });
});

describe('a broken or hostile Word document', () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>`;

  it.each([
    ['without its main part', zip([{ name: '[Content_Types].xml', data: types }]), 'the document is damaged'],
    ['with broken XML', docx(body('<w:p><w:r></w:p>')), 'its XML is broken', 'word/document.xml, line 2'],
    [
      'with entities that expand',
      docx(laughs + body(para('&b;')).slice(head.length)),
      'its XML declares a document type',
      'word/document.xml, line 1',
    ],
    [
      'nested without end',
      docx(body(`${'<w:smartTag>'.repeat(5000)}${'</w:smartTag>'.repeat(5000)}`)),
      'its XML is nested deeper than 256 elements',
      'word/document.xml, line 2',
    ],
    [
      'that unpacks without end',
      docx(body(' '.repeat(3 << 20))),
      'bytes to 3 MB, more than 200 to 1',
      'word/document.xml',
    ],
    [
      'with damaged data',
      docx(body(para('x')), [{ name: 'word/styles.xml', data: 'x', packed: Buffer.from('nonsense') }]),
      'the zip archive is damaged here',
    ],
    ['without text', docx(body(para(''))), 'the document holds no text'],
    ['cut off', plain.subarray(0, plain.length - 30), 'the zip archive is cut off or damaged'],
  ])('one %s is refused', async (_, archive, reason, place?: string) => {
    await expect(read(archive)).rejects.toMatchObject({ message: expect.stringContaining(reason) });
    if (place) await expect(read(archive)).rejects.toMatchObject({ place });
  });

  it('more text than a library of novels is refused with the figure', async () => {
    // Packs ten to one: below what a bomb is told by.
    const words = Array.from({ length: 60_000 }, (_, i) => (i * 7919).toString(36)).join(' ');
    const parts = Array.from({ length: 80 }, (_, i) => ({
      name: `word/part${i}.xml`,
      data: `<a>${words}</a>`,
    }));
    await expect(read(docx(body(para('x')), parts))).rejects.toMatchObject({
      message: 'its text unpacks to more than 24 MB',
      mend: 'Save it as plain text and read that.',
    });
  });

  it('more elements than can be read in seconds are refused', async () => {
    const marks = Array.from({ length: 300_001 }, (_, i) => `<w:x i="${(i * 7919) % 100_003}"/>`).join('');
    await expect(read(docx(body(marks)))).rejects.toThrow('its XML has more than 300000 elements');
  });

  it('more bytes than may be held are refused', async () => {
    await expect(read(plain, 100)).rejects.toThrow('it holds more than 100 bytes');
  });

  it('a bomb among the pictures and macros is never unpacked', async () => {
    const bomb = { name: 'word/media/image1.png', data: Buffer.alloc(64 << 20) };
    expect(blocks(await read(docx(body(para('A pier.')), [bomb])))).toEqual(['paragraph: A pier.']);
  });
});

function rich(): Buffer {
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const item = (text: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
  const row = (...cells: string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc>${para(cell)}</w:tc>`).join('')}</w:tr>`;
  const document = body(
    para('Pier to be rebuilt', 'Titel') +
      para(`${run('The old pier closed in 2019')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`) +
      para('What is planned', 'berschrift1') +
      item('An oak deck') +
      item('Two lifts') +
      para('We waited long for this.', 'Zitat') +
      `<w:tbl>${row('Year', 'Visitors')}${row('2018', '41,000')}</w:tbl>`,
  );
  const core = `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Pier &amp; promenade</dc:title><dc:creator>Mira Olander</dc:creator><dc:language>en-GB</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">2025-03-03T09:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2025-03-04T08:30:00Z</dcterms:modified></cp:coreProperties>`;
  return docx(document, [
    {
      name: 'word/_rels/document.xml.rels',
      data: rels([
        ['r1', 'styles', 'styles.xml'],
        ['r2', 'numbering', 'numbering.xml'],
        ['r3', 'footnotes', 'footnotes.xml'],
      ]),
    },
    {
      name: 'word/styles.xml',
      data: `${head}<w:styles ${names}>${style('Titel', 'Title')}${style('berschrift1', 'heading 1')}${style('Zitat', 'Quote')}</w:styles>`,
    },
    {
      name: 'word/numbering.xml',
      data: `${head}<w:numbering ${names}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    },
    {
      name: 'word/footnotes.xml',
      data: `${head}<w:footnotes ${names}><w:footnote w:id="2">${para('After a storm in January.')}</w:footnote></w:footnotes>`,
    },
    { name: 'docProps/core.xml', data: core },
  ]);
}
