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
  /** A text, written for this project, in which the rule fires. */
  example: string;
  /** Fires on its own even inside a quotation: no speaker says it. */
  evenQuoted?: boolean;
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
const disclosure = 'The text says of itself that a machine wrote or rewrote it.';

/** Artificial intelligence by its names in the project's languages. */
const ai =
  '(?:artificial intelligence|AI|A\\.I\\.|ChatGPT|GPT-?\\d*|Gemini|Claude|an? (?:AI|language) model|neural network|штучн\\p{L}+ інтелект\\p{L}*|ШІ|искусственн\\p{L}+ интеллект\\p{L}*|ИИ|нейросет\\p{L}+|нейромереж\\p{L}+|künstliche\\p{L}* Intelligenz|KI|intelligence artificielle|IA|inteligencia artificial|intelligenza artificiale|sztuczn\\p{L}+ inteligencj\\p{L}+)';
/** What it did to the text. */
const wrote =
  '(?:written|rewritten|re-written|reworded|paraphrased|generated|produced|created|translated and rewritten|написан\\p{L}*|переписан\\p{L}*|перероблен\\p{L}*|створен\\p{L}*|згенерован\\p{L}*|сгенерирован\\p{L}*|переработан\\p{L}*|создан\\p{L}*|підготовлен\\p{L}*|подготовлен\\p{L}*|geschrieben|umgeschrieben|überarbeitet|umformuliert|erstellt|verfasst|generiert|rédigé\\p{L}*|réécrit\\p{L}*|généré\\p{L}*|reformulé\\p{L}*|écrit\\p{L}*|créé\\p{L}*|redactad[oa]|escrit[oa]|reescrit[oa]|generad[oa]|cread[oa]|elaborad[oa]|scritt[oa]|riscritt[oa]|generat[oa]|napisan\\p{L}+|wygenerowan\\p{L}+)';
/** What a placeholder in brackets stands for, and whose. "[Source: dpa]", "[author’s note]", "[your] work" are editing. */
const slot =
  '(?:name|title|headline|url|link|website|source|date|author|outlet|publication|company|city|location|channel|phone|e-?mail|address|image|photo|caption|quote|contact|details|information)';
const owner = '(?:your|original|source|publication|author|reporter|journalist|article|company|news)';
/** The text speaking of itself. */
const itself =
  'this (?:article|story|text|message|news|post|piece|report|content|summary|version)|(?:ця|цей|це) (?:стаття|текст|матеріал|новина|повідомлення)|(?:эта|этот|это) (?:статья|текст|материал|новость|сообщение)|(?:dieser|dieses|diese) (?:artikel|text|beitrag|meldung|nachricht|bericht)|(?:cet|cette|ce) (?:article|texte|contenu|dépêche|publication)|(?:este|esta) (?:artículo|texto|nota|noticia|contenido)|questo (?:articolo|testo)';

/** The same with a plain article, which a story about somebody else's text would say too: believed only near the end. */
const thisText =
  "the (?:article|story|text|message|post|piece|report|content|summary)|(?:стаття|текст|матеріал|новина)|(?:статья|текст|материал|новость)|(?:der|die) (?:artikel|text|beitrag|meldung)|l[’']article|le texte|el (?:artículo|texto)|la nota|l[’']articolo";

/**
 * "written without AI" says the opposite; "produced by the AI Safety Institute", "by Claude Moreau" and
 * "by artificial intelligence researchers" speak of people.
 */
const people = {
  within: new RegExp(
    `(?<!\\p{L})(?:not|never|nicht|kein\\p{L}*|pas|jamais|no|не|nie|non)(?!\\p{L})|n[’']t(?!\\p{L})|(?<!\\p{L})(?:(?:without|ohne|sans|sin|без|bez|senza)(?: \\p{L}+){0,3}|on|about|into|über|sur|sobre|про|об|о) (?:the )?${ai}(?!\\p{L})`,
    'iu',
  ),
  after:
    /^(?: (?!Plus|Pro|Ultra|Flash|Sonnet|Opus|Haiku|Turbo)\p{Lu}\p{Ll}|[- ](?:research|expert|scientist|compan|firm|start-?up|lab|institute|engineer|ethic|specialist|developer|pioneer|giant|council|policy|summit|conference|task force|industry|investor|Forsch|Expert|Firm|Unternehmen))/u,
};

const sentence = (...parts: string[]) =>
  new RegExp(parts.map((part) => `(?<!\\p{L})(?:${part})(?!\\p{L})`).join('[^.!?\\n]{0,80}?'), 'giu');

export const markRules: MarkRule[] = [
  {
    name: 'disclosure',
    tier: 1,
    claim: disclosure,
    whole: true,
    unless: people,
    pattern: sentence(itself, wrote, ai),
    example: 'This report was rewritten with the help of artificial intelligence.',
  },
  {
    name: 'disclosure-ai-first',
    tier: 1,
    claim: disclosure,
    whole: true,
    unless: people,
    pattern: sentence(itself, ai, wrote),
    example: 'Dieser Artikel wurde mithilfe künstlicher Intelligenz umgeschrieben.',
  },
  {
    name: 'disclosure-by-tool',
    tier: 1,
    claim: disclosure,
    whole: true,
    unless: people,
    pattern: sentence(
      ai,
      '(?:used to|helped?(?: to)?|assisted in) (?:write|rewrite|writing|rewriting|generate|generating|produce|producing|create|creating)|(?:wrote|rewrote|generated)',
      itself,
    ),
    example: 'Artificial intelligence was used to write this article.',
  },
  {
    name: 'disclosure-at-end',
    tier: 1,
    claim: disclosure,
    whole: true,
    unless: people,
    nearEnd: true,
    pattern: new RegExp(
      `${sentence(thisText, wrote, ai).source}|${sentence(thisText, ai, wrote).source}`,
      'giu',
    ),
    example: 'The text was generated by AI and checked by an editor.',
  },
  {
    name: 'disclosure-short',
    tier: 1,
    claim: disclosure,
    pattern:
      /^[ \t([*_]*(?:(?:re)?written|generated|created|produced|reworded) (?:by|with|using) (?:the help of )?(?:AI|artificial intelligence|ChatGPT|a language model)\b[^\n]{0,60}$/gimu,
    example: 'Rewritten by AI',
  },
  {
    name: 'search-citation',
    tier: 1,
    claim: debris,
    pattern:
      /(?:cite|i)?turn\d{1,3}(?:search|image|news|view|video|ref|file|product|forecast|finance|sports|click|fetch)\d{1,3}/g,
    example: 'The council met on Monday citeturn0search0 and adjourned.',
    evenQuoted: true,
  },
  {
    name: 'content-reference',
    tier: 1,
    claim: debris,
    pattern: /:?contentReference\[oaicite:\d+\](?:\{index=\d+\})?|\[oaicite:\d+\]|oai_citation[:‡][^\s\])]*/g,
    example: 'Trains resumed at noon :contentReference[oaicite:2]{index=2}.',
    evenQuoted: true,
  },
  {
    name: 'attributable-index',
    tier: 1,
    claim: debris,
    pattern: /\(?\{"attribution":\{"attributableIndex":"[^"]*"\}\}\)?/g,
    example: 'The vote was 7 to 2 ({"attribution":{"attributableIndex":"1009-1"}}).',
    evenQuoted: true,
  },
  {
    name: 'source-bracket',
    tier: 1,
    claim: debris,
    pattern: /【\d+(?::\d+)?†[^】]{0,80}】|\[cite(?:_start|_end)?(?:: ?\d+(?:, ?\d+)*)?\]/g,
    example: 'Ticket prices rose by a tenth【12†source】.',
    evenQuoted: true,
  },
  {
    name: 'private-use-debris',
    tier: 1,
    claim: debris,
    pattern: /[\ue200-\ue206]+/g,
    example: 'The bridge reopened \ue200cite\ue202turn0search1\ue201 on Friday.',
    evenQuoted: true,
  },
  {
    name: 'chatbot-utm',
    tier: 1,
    claim: 'A link that carries a chatbot’s campaign tag.',
    pattern: /utm_source=(?:chatgpt\.com|openai|copilot\.com|perplexity(?:\.ai)?)/g,
    example: 'See https://council.example/minutes?utm_source=chatgpt.com for the minutes.',
    evenQuoted: true,
  },
  {
    name: 'end-of-text',
    tier: 1,
    claim: 'A control token of a language model.',
    pattern: /<\|(?:endoftext|im_start|im_end|eot_id|assistant|user)\|>/g,
    example: 'The tournament ends on Sunday.<|endoftext|>',
    evenQuoted: true,
  },
  {
    name: 'as-a-language-model',
    tier: 1,
    claim: talk,
    pattern:
      /\bas an? (?:AI|artificial intelligence|large language|AI language) (?:language )?(?:model|assistant),? (?:I|my)\b/giu,
    example: 'As an AI language model, I cannot verify the score.',
  },
  {
    name: 'refusal',
    tier: 1,
    claim: talk,
    pattern:
      /\bI(?:'m| am|’m)? (?:sorry,? but I )?(?:cannot|can't|can’t|unable to|not able to|not capable of) (?:fulfil?l|complete|produce|producing|rewrite|rewriting|generate|generating|comply with|assist with) (?:this|that|your|the) (?:request|prompt|title|article|task|text)\b/giu,
    example: 'I cannot fulfill this request.',
  },
  {
    name: 'offer',
    tier: 1,
    claim: talk,
    pattern:
      /\bif you(?:'d| would|’d)? (?:want|like|wish),? I can (?:also )?(?:create|write|make|provide|prepare|draft|turn|rewrite|add|shorten)\b|\bwould you like me to (?:create|write|make|provide|prepare|draft|turn|rewrite|add|expand|shorten)\b|\bdo you want me to (?:do that|create|write|make|prepare|draft)\b/giu,
    example: 'If you want, I can also create a snappier front-page version.',
  },
  {
    name: 'opening-reply',
    tier: 1,
    claim: talk,
    pattern:
      /^[ \t"“]*(?:certainly|sure|of course|absolutely)[!,.]? (?:here(?:'s| is|’s| are)|below is) (?:the|a|an|your|my) (?:rewritten|revised|reworded|paraphrased|updated|summary|version|article|news|rewrite|draft)\b[^\n]*/gimu,
    example: 'Certainly! Here is the rewritten article:',
  },
  {
    name: 'closing-reply',
    tier: 2,
    claim: talk,
    pattern:
      /\b(?:I hope this helps|let me know if you(?:'d| would|’d) like|feel free to (?:ask|reach out if you))\b[^\n]*$/gimu,
    example: 'I hope this helps! Let me know if you would like any changes.',
  },
  {
    name: 'prompt-leak',
    tier: 1,
    claim: 'An instruction to a machine was left in the text.',
    pattern:
      /(?<=^[ \t"“*#>-]{0,10}|[.!?:]["”]? )(?:please )?(?:rewrite|re-write|paraphrase|reword) (?:the following|this|the above) (?:news )?(?:article|text|story|title|headline)\b(?=[^\n]{0,120}(?:[:.]|$))/gimu,
    example: 'Rewrite the following article in a neutral tone:',
  },
  {
    name: 'knowledge-cutoff',
    tier: 1,
    claim: talk,
    pattern:
      /\bmy (?:knowledge|training)(?: data)? cut-?off\b|\bas of my (?:last|latest) (?:knowledge |training )?update\b|\bmy cut-?off date\b/giu,
    example: 'As of my last update, no ruling had been published.',
  },
  {
    name: 'bracket-placeholder',
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
    tier: 1,
    claim: placeholder,
    pattern: /\[(?:Date|Name|URL|Title|Headline|Author|Company|City|Location|Outlet|Website)\](?!\d)/gu,
    example: 'By [Author], staff reporter',
  },
  {
    name: 'placeholder-link',
    tier: 1,
    claim: placeholder,
    pattern:
      /(?:https?:\/\/)?(?:www\.)?(?:original-?domain|original-?source|your-?(?:domain|website|site|link)|(?:source|news|article)-?(?:domain|url|website)-?here|example-?(?:source|news)-?link|link-to-(?:article|source))\.(?:com|org|net)\b[^\s)\]]*/giu,
    example: 'Source: https://www.original-domain.com',
    evenQuoted: true,
  },
  {
    name: 'date-placeholder',
    tier: 1,
    claim: placeholder,
    pattern: /\b20\d\d-(?:xx-xx|mm-dd)\b|\b(?:xx[./-]xx|dd[./-]mm)[./-]20\d\d\b/giu,
    example: 'Published 2025-xx-xx by the desk.',
  },
  {
    name: 'faq-tail',
    tier: 2,
    claim: 'A tail of questions and answers such as content farms append.',
    pattern:
      /^[ \t#*]{0,20}(?:FAQs?|Frequently asked questions|Часті (?:за)?питання|Поширені (?:за)?питання|Частые вопросы|Часто задаваемые вопросы|Häufig(?:e|\s+gestellte) Fragen|Questions fréquentes|Foire aux questions|Preguntas frecuentes|Domande frequenti)[ \t*]{0,8}(?:\([^)\n]{0,20}\))?[ \t*]{0,8}:?[ \t*]*$/gimu,
    example: 'FAQs:',
  },
  {
    name: 'raw-markdown',
    tier: 2,
    claim: 'Markup of a chatbot’s answer left in the text.',
    pattern: /^#{2,4} \S[^\n]*$|\*\*[^*\n]{3,80}\*\*/gmu,
    example: '**Key takeaways** from the meeting',
  },
  {
    name: 'limited-details',
    tier: 2,
    claim: 'A machine’s hedge about what it was given.',
    pattern: sentence(
      'specific details|further details|details',
      'provided (?:search results|sources|text|article|information)',
    ),
    example: 'Specific details are limited in the provided search results.',
  },
];
