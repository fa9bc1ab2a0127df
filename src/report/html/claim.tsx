import { retold } from '../words/retold.ts';
import { Letters } from './letters.tsx';
import { useSpeech } from './speech.tsx';

/** A claim of the report in the language of the page; in English, and said to be, where it is not known in that. */
export function Claim({ text }: { text: string }) {
  const speech = useSpeech();
  const known = retold(text, speech);
  if (known !== undefined || speech.code === 'en') return <Letters text={known ?? text} />;
  return (
    <span lang="en">
      <Letters text={text} />
    </span>
  );
}
