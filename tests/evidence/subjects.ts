import { clean } from '../../src/clean/clean.ts';
import type { Metadata } from '../../src/document.ts';
import { type Subject, subject } from '../../src/evidence/evidence.ts';
import { readString } from '../../src/read/read.ts';
import { analyse, type Text } from '../../src/text/text.ts';

/** A story as the pipeline would see it, furniture kept. */
export function textOf(text: string, metadata: Metadata = {}): Text {
  const document = readString(text, { path: 'story', format: 'text', metadata });
  return analyse(clean(document, { furniture: false }));
}

export function subjectOf(text: string, metadata: Metadata = {}): Subject {
  return subject(textOf(text, metadata));
}

/** The characters a span stands for. */
export function said(of: Text | Subject, span: { from: number; to: number }): string {
  const text = 'text' in of ? of.text : of;
  return text.clean.document.text.slice(span.from, span.to);
}
