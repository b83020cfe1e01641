import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

export interface Violation {
  /** The rule of axe-core, with the success criterion in its tags. */
  readonly rule: string;
  readonly impact: string;
  readonly says: string;
  /** The elements concerned, as html, at most five. */
  readonly elements: readonly string[];
}

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeResult {
  readonly violations: readonly { id: string; impact?: string | null; help: string; nodes: readonly { html: string; failureSummary?: string }[] }[];
}

/**
 * What on the page as it stands breaks WCAG 2.2 A or AA, or good practice. Empty: nothing that a machine can find.
 * @param which `only` the rules of these names, or all `except` them.
 */
export async function checkAccessibility(page: Page, which: { readonly only?: readonly string[]; readonly except?: readonly string[] } = {}): Promise<Violation[]> {
  // Through the protocol, not as a script element: the page's content policy stays in force.
  await page.evaluate(source);
  const result = await page.evaluate(
    (options) => (globalThis as unknown as { axe: { run(root: Document, options: object): Promise<AxeResult> } }).axe.run(document, { ...options, resultTypes: ['violations'] }),
    {
      runOnly: which.only ? { type: 'rule', values: [...which.only] } : { type: 'tag', values: RULES },
      rules: Object.fromEntries((which.except ?? []).map((rule) => [rule, { enabled: false }])),
    },
  );
  return result.violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact: impact ?? 'unknown',
    says: help,
    elements: nodes.slice(0, 5).map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary?.split('\n').slice(1).join(' ') ?? ''}`.trim()),
  }));
}
