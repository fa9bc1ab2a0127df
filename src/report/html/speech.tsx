import { type ComponentChildren, createContext, Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import { english, type Speech } from '../words/words.ts';

/** The language of the interface, given by the page to all its components. */
export const Speaking = createContext<Speech>(english);

export function useSpeech(): Speech {
  return useContext(Speaking);
}

/** A template whose places are filled with elements. */
export function Fill(props: { template: string; values: Readonly<Record<string, ComponentChildren>> }) {
  return (
    <>
      {props.template.split(/(\{\w+\})/).map((part) => {
        const name = /^\{(\w+)\}$/.exec(part)?.[1];
        const value = name === undefined ? part : (props.values[name] ?? part);
        return <Fragment key={part}>{value}</Fragment>;
      })}
    </>
  );
}
