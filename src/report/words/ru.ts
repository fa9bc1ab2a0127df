import { claims, lists } from './ru/claims.ts';
import { facts } from './ru/facts.ts';
import { families } from './ru/families.ts';
import { frame } from './ru/frame.ts';
import { outcome } from './ru/outcome.ts';
import { overview } from './ru/overview.ts';
import { pair } from './ru/pair.ts';
import { reasons } from './ru/reasons.ts';
import { verdict } from './ru/verdict.ts';
import type { Words } from './words.ts';

export const ru: Words = {
  locale: 'ru-RU',
  name: 'Русский',
  translated: 'Этот интерфейс перевела языковая модель; носитель русского языка его пока не проверял.',
  percent: '{n}\u00a0%',
  titled: '«{title}»',
  claims,
  facts,
  families,
  frame,
  lists,
  outcome,
  overview,
  pair,
  reasons,
  verdict,
};
