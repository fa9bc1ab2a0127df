import { pieces } from '../visible.ts';
import { useSpeech } from './speech.tsx';

/** Text from a document, with unseen characters shown as tokens that do nothing. */
export function Letters({ text }: { text: string }) {
  return (
    <>
      {pieces(text).map((piece) =>
        'text' in piece ? piece.text : <Token key={piece} code={piece.code} name={piece.name} />,
      )}
    </>
  );
}

/** An unseen character, written out. Isolated, so that its letters don't sway the line's direction. */
export function Token({ code, name }: { code: string; name: string }) {
  const { code: language, words, fill } = useSpeech();
  return (
    <bdi class="token" lang={language} dir="ltr" title={fill(words.frame.unseen, { name })}>
      {code}
    </bdi>
  );
}

/** A short text inside a line of ours: isolated, so that its direction stays its own. */
export function Name({ text, language }: { text: string; language?: string | undefined }) {
  return (
    <bdi lang={languageTag(language)}>
      <Letters text={text} />
    </bdi>
  );
}

/** The language as an attribute; none where it is unknown or not a language tag. */
export function languageTag(language: string | undefined): string | undefined {
  return language && language !== 'und' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)
    ? language
    : undefined;
}
