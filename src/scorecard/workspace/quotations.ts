import { added, edited, removed, type Stamp } from './change.ts';
import type { About, Quotation, Workspace } from './workspace.ts';

export const consentWords: Readonly<Record<Quotation['consent'], string>> = {
  given: 'agreed that it is shown',
  'internal-only': 'agreed that the partnership sees it; not printed',
  'not-asked': 'not asked yet; not printed',
};

/** A quotation as it is written down; blanks are left out. */
export type QuotationText = {
  readonly words: string;
  readonly who: string;
  /** Code of a stage of feedback, or blank. */
  readonly stage: string;
  /** ISO day, or blank. */
  readonly on: string;
  readonly consent: Quotation['consent'];
};

export function withQuotation(
  workspace: Workspace,
  about: About,
  { stage, on, ...text }: QuotationText,
  stamp: Stamp,
): Workspace {
  const fields = { about, ...text, ...(stage && { stage }), ...(on && { on }) };
  return added(workspace, 'quotations', fields, stamp);
}

export function withQuotationEdited(
  workspace: Workspace,
  id: string,
  { stage, on, ...text }: QuotationText,
  stamp: Stamp,
): Workspace {
  const fields = { ...text, stage: stage || undefined, on: on || undefined };
  return edited(workspace, 'quotations', id, fields, stamp);
}

export function withoutQuotation(workspace: Workspace, id: string, stamp: Stamp): Workspace {
  return removed(workspace, 'quotations', id, stamp);
}

/** Those of a place, and all of them for the whole partnership; the latest first. */
export function quotationsIn({ quotations }: Workspace, locality: string): readonly Quotation[] {
  return quotations
    .filter(({ about }) => locality === 'all' || about.locality === locality)
    .toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1));
}
