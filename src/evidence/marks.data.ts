import { disclosures, sentence } from './disclosures.data.ts';

/*
 * Marks of machine writing, as data. Tier 1 is near-proof that a machine wrote or pasted the text;
 * tier 2 says something only in combination. Fluency and blandness are never marks. Sources: the
 * documented cases collected in Wikipedia's "Signs of AI writing", NewsGuard's and the press's
 * reports on content farms (2023 to 2025), and the platforms' own citation grammars.
 */

export interface MarkRule {
  name: string;
  tier: 1 | 2;
  /** What the finding says. */
  claim: string;
  pattern: RegExp;
  /** Who described it. */
  source: string;
  /** A text, written for this project, in which the rule fires. */
  example: string;
  /**
   * Fires even inside a quotation that has words besides: no speaker says it, and what is quoted for
   * itself (the letter ended with “[Your Name]”) is only spoken of.
   */
  evenQuoted?: boolean;
  /** Fires even in an article about AI: nobody types it to show it. */
  evenAboutAi?: boolean;
  /** What the address of a link looks like that gives a machine away. */
  target?: RegExp;
  /** Quotes the whole sentence. */
  whole?: boolean;
  /** Believed only in the last stretch of the document. */
  nearEnd?: boolean;
  /** What was met, and the words after it, in which the rule is mistaken. */
  unless?: { within?: RegExp; after?: RegExp };
}

const debris = 'Debris of a chatbot’s citations.';
const talk = 'Talk between a chatbot and its user.';
const placeholder = 'A placeholder that nobody filled in.';

/** What a placeholder in brackets stands for, and whose. "[Source: dpa]", "[author’s note]", "[your] work" are editing. */
const slot =
  '(?:name|title|headline|url|link|website|source|date|author|outlet|publication|company|city|location|channel|phone|e-?mail|address|image|photo|caption|quote|contact|details|information)';
const owner = '(?:your|original|source|publication|author|reporter|journalist|article|company|news)';
export const markRules: MarkRule[] = [
  ...disclosures,
  {
    name: 'search-citation',
    source: 'Wikipedia, “Signs of AI writing”',
    tier: 1,
    claim: debris,
    pattern:
      /(?:cite|i)?turn\d{1,3}(?:search|image|news|view|video|ref|file|product|forecast|finance|sports|click|fetch)\d{1,3}/g,
    example: 'The council met on Monday citeturn0search0 and adjourned.',
    evenQuoted: true,
  },
  {
    name: 'content-reference',
    source: 'Wikipedia, “Signs of AI writing”',
    tier: 1,
    claim: debris,
    pattern: /:?contentReference\[oaicite:\d+\](?:\{index=\d+\})?|\[oaicite:\d+\]|oai_citation[:‡][^\s\])]*/g,
    example: 'Trains resumed at noon :contentReference[oaicite:2]{index=2}.',
    evenQuoted: true,
  },
  {
    name: 'attributable-index',
    source: 'Wikipedia, “Signs of AI writing”',
    tier: 1,
    claim: debris,
    pattern: /\(?\{"attribution":\{"attributableIndex":"[^"]*"\}\}\)?/g,
    example: 'The vote was 7 to 2 ({"attribution":{"attributableIndex":"1009-1"}}).',
    evenQuoted: true,
  },
  {
    name: 'source-bracket',
    source: 'Wikipedia, “Signs of AI writing”',
    tier: 1,
    claim: debris,
    pattern: /【\d+(?::\d+)?†[^】]{0,80}】|\[cite(?:_start|_end)?(?:: ?\d+(?:, ?\d+)*)?\]/g,
    example: 'Ticket prices rose by a tenth【12†source】.',
    evenQuoted: true,
  },
  {
    name: 'private-use-debris',
    source: 'LibreChat, client/src/utils/citations.ts: the grammar of these citations',
    tier: 1,
    claim: debris,
    pattern: /[\ue200-\ue206]+/g,
    example: 'The bridge reopened \ue200cite\ue202turn0search1\ue201 on Friday.',
    evenQuoted: true,
    evenAboutAi: true,
  },
  {
    name: 'chatbot-utm',
    source: 'Wikipedia, “Signs of AI writing”',
    tier: 1,
    claim: 'A link that carries a chatbot’s campaign tag.',
    pattern: /utm_source=(?:chatgpt\.com|openai|copilot\.com|perplexity(?:\.ai)?)|referrer=grok\.com/g,
    target:
      /^[^?]*\?(?:[^&]*&)*(?:utm_source=(?:chatgpt\.com|openai|copilot\.com|perplexity(?:\.ai)?)|referrer=grok\.com)(?:[&#]|$)/,
    example: 'See https://council.example/minutes?utm_source=chatgpt.com for the minutes.',
    evenQuoted: true,
  },
  {
    name: 'end-of-text',
    source: 'Control tokens of the GPT, Llama 3 and ChatML formats',
    tier: 1,
    claim: 'A control token of a language model.',
    pattern: /<\|(?:endoftext|im_start|im_end|eot_id|assistant|user)\|>/g,
    example: 'The tournament ends on Sunday.<|endoftext|>',
    evenQuoted: true,
  },
  {
    name: 'as-a-language-model',
    source: 'NewsGuard on content farms, 2023',
    tier: 1,
    claim: talk,
    pattern:
      /\bas an? (?:AI|artificial intelligence|large language|AI language) (?:language )?(?:model|assistant),? (?:I|my)\b/giu,
    example: 'As an AI language model, I cannot verify the score.',
  },
  {
    name: 'refusal',
    source: 'NewsGuard on content farms, 2023: “I cannot complete this prompt” as a headline',
    tier: 1,
    claim: talk,
    pattern:
      /\bI(?:'m| am|’m)? (?:sorry,? but I )?(?:cannot|can't|can’t|unable to|not able to|not capable of) (?:fulfil?l|complete|produce|producing|rewrite|rewriting|generate|generating|comply with|assist with) (?:this|that|your|the) (?:request|prompt|title|article|task|text)\b/giu,
    example: 'I cannot fulfill this request.',
  },
  {
    name: 'offer',
    source: 'Dawn, November 2025: an offer to make the story snappier, in print',
    tier: 1,
    claim: talk,
    pattern:
      /\bif you(?:'d| would|’d)? (?:want|like|wish),? I can (?:also )?(?:create|write|make|provide|prepare|draft|turn|rewrite|add|shorten)\b|\bwould you like me to (?:create|write|make|provide|prepare|draft|turn|rewrite|add|expand|shorten)\b|\bdo you want me to (?:do that|create|write|make|prepare|draft)\b/giu,
    example: 'If you want, I can also create a snappier front-page version.',
  },
  {
    name: 'opening-reply',
    source: 'Wikipedia, “Signs of AI writing”',
    tier: 1,
    claim: talk,
    pattern:
      /^[ \t"“]*(?:certainly|sure|of course|absolutely)[!,.]? (?:here(?:'s| is|’s| are)|below is) (?:the|a|an|your|my) (?:rewritten|revised|reworded|paraphrased|updated|summary|version|article|news|rewrite|draft)\b[^\n]*/gimu,
    example: 'Certainly! Here is the rewritten article:',
  },
  {
    name: 'closing-reply',
    source: 'Wikipedia, “Signs of AI writing”',
    tier: 2,
    claim: talk,
    pattern:
      /\b(?:I hope this helps|let me know if you(?:'d| would|’d) like|feel free to (?:ask|reach out if you))\b[^\n]*$/gimu,
    example: 'I hope this helps! Let me know if you would like any changes.',
  },
  {
    name: 'prompt-leak',
    source: 'Reports on leaked prompts of content farms, 2024',
    tier: 1,
    claim: 'An instruction to a machine was left in the text.',
    pattern:
      /(?<=^[ \t"“*#>-]{0,10}|[.!?:]["”]? )(?:please )?(?:rewrite|re-write|paraphrase|reword) (?:the following|this|the above) (?:news )?(?:article|text|story|title|headline)\b(?=[^\n]{0,120}(?:[:.]|$))/gimu,
    example: 'Rewrite the following article in a neutral tone:',
  },
  {
    name: 'knowledge-cutoff',
    source: 'Wikipedia, “Signs of AI writing”',
    tier: 1,
    claim: talk,
    pattern:
      /\bmy (?:knowledge|training)(?: data)? cut-?off\b|\bas of my (?:last|latest) (?:knowledge |training )?update\b|\bmy cut-?off date\b/giu,
    example: 'As of my last update, no ruling had been published.',
  },
  {
    name: 'bracket-placeholder',
    source: 'Wikipedia, “Signs of AI writing”; NewsGuard, 2023: “[channel link]”',
    tier: 1,
    claim: placeholder,
    pattern: new RegExp(
      `\\[(?:(?:insert|add|enter|describe|provide)[ :][^\\]\\n]{1,60}|${owner}(?:['’]s)? (?:[\\p{L}-]{1,20} ){0,3}${slot}s?(?: here)?|${slot} (?:name|number|address|here|link|title|of (?:the )?(?:article|author|publication|source|story))|(?:link|url) to [^\\]\\n]{1,60})\\](?!\\d)`,
      'giu',
    ),
    example: 'For more, contact [Your Name] at the newsroom.',
    evenQuoted: true,
  },
  {
    name: 'bracket-word',
    source: 'Wikipedia, “Signs of AI writing”',
    tier: 1,
    claim: placeholder,
    pattern: /\[(?:Date|Name|URL|Title|Headline|Author|Company|City|Location|Outlet|Website)\](?!\d)/gu,
    example: 'By [Author], staff reporter',
  },
  {
    name: 'placeholder-link',
    source: 'Farmed rewrites seen while this was written',
    tier: 1,
    claim: placeholder,
    pattern:
      /(?:https?:\/\/)?(?:www\.)?(?:original-?domain|original-?source|your-?(?:domain|website|site|link)|(?:source|news|article)-?(?:domain|url|website)-?here|example-?(?:source|news)-?link|link-to-(?:article|source))\.(?:com|org|net)\b[^\s)\]]*/giu,
    target:
      /^(?:(?:https?:\/\/)?(?:www\.)?(?:original-?(?:domain|source)|your-?(?:domain|website|site|link)|link-to-(?:article|source))\.(?:com|org|net)(?:[/?#]|$)|\[(?:insert|your|link|url)\b[^\]]{0,60}\]$|(?:insert[-_ ](?:link|url)|your[-_ ](?:link|url))[-_ ]here$)/i,
    example: 'Source: https://www.original-domain.com',
    evenQuoted: true,
  },
  {
    name: 'date-placeholder',
    source: 'Wikipedia, “Signs of AI writing”',
    tier: 1,
    claim: placeholder,
    pattern: /\b20\d\d-(?:xx-xx|mm-dd)\b|\b(?:xx[./-]xx|dd[./-]mm)[./-]20\d\d\b/giu,
    example: 'Published 2025-xx-xx by the desk.',
  },
  {
    name: 'faq-tail',
    source: 'Farmed rewrites seen while this was written; no published source',
    tier: 2,
    claim: 'A tail of questions and answers such as content farms append.',
    pattern:
      /^[ \t#*]{0,20}(?:FAQs?|Frequently asked questions|Часті (?:за)?питання|Поширені (?:за)?питання|Частые вопросы|Часто задаваемые вопросы|Häufig(?:e|\s+gestellte) Fragen|Questions fréquentes|Foire aux questions|Preguntas frecuentes|Domande frequenti)[ \t*]{0,8}(?:\([^)\n]{0,20}\))?[ \t*]{0,8}:?[ \t*]*$/gimu,
    example: 'FAQs:',
  },
  {
    name: 'raw-markdown',
    source: 'Wikipedia, “Signs of AI writing”',
    tier: 2,
    claim: 'Markup of a chatbot’s answer left in the text.',
    pattern: /^#{2,4} \S[^\n]*$|\*\*[^*\n]{3,80}\*\*/gmu,
    example: '**Key takeaways** from the meeting',
  },
  {
    name: 'limited-details',
    source: 'Wikipedia, “Signs of AI writing”',
    tier: 2,
    claim: 'A machine’s hedge about what it was given.',
    pattern: sentence(
      'specific details|further details|details',
      'provided (?:search results|sources|text|article|information)',
    ),
    example: 'Specific details are limited in the provided search results.',
  },
];
