import { Letters } from './letters.tsx';

/** A link to the web for http and https addresses, anything else as plain text. */
export function OutLink({ url }: { url: string }) {
  if (!isWeb(url)) return <Letters text={url} />;
  return (
    <a href={url} rel="noreferrer noopener nofollow" target="_blank">
      <Letters text={url} />
    </a>
  );
}

function isWeb(url: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}\p{Cf}\p{Cs}]+$/iu.test(url) && URL.canParse(url);
}
