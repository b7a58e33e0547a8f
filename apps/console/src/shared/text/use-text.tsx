import { type ReactNode, useMemo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type sv from './sv.json';

/** The name of a text; the Swedish catalogue is the source. */
export type TextId = keyof typeof sv;
export type TextValues = Record<string, string | number>;
export type Translate = (id: TextId, values?: TextValues) => string;

/** Gives the words of the reader's language. */
export function useText(): Translate {
  const intl = useIntl();
  return useMemo(() => (id, values) => intl.formatMessage({ id }, values), [intl]);
}

const bold = (words: ReactNode[]) => <strong>{words}</strong>;

/** A text with <b> in it. */
export function Text({ id, values }: { id: TextId; values?: TextValues }) {
  return <FormattedMessage id={id} values={{ ...values, b: bold }} />;
}

/** The reader's language as a tag for Intl. */
export function useLocale(): string {
  return useIntl().locale === 'en' ? 'en-GB' : 'sv-SE';
}
