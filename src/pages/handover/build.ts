import type { Facts } from './facts.ts';
import { type Handover, partOf } from './model.ts';
import type { OwnerTexts } from './owner-text.ts';
import { deploySection } from './sections/deploy.ts';
import { environmentSection } from './sections/environment.ts';
import { expirySection } from './sections/expiry.ts';
import { hostsSection } from './sections/hosts.ts';
import { limitsSection } from './sections/limits.ts';
import { nextWeekSection } from './sections/next-week.ts';
import { ownersSection } from './sections/owners.ts';
import { releaseSection, risksSection } from './sections/release.ts';
import { secretsSection } from './sections/secrets.ts';
import { watchSection } from './sections/watch.ts';

/** The page: what is known, and by name what is not. Pure. */
export function buildHandover(collected: Facts, owner: OwnerTexts): Handover {
  const { history } = collected;
  // Without a run, a history says nothing, also not that nothing was found.
  const isKept = history !== undefined && history.runs.length + history.days.length > 0;
  const facts = { ...collected, history: isKept ? history : undefined };
  const inOutage = [releaseSection, deploySection, watchSection, hostsSection, risksSection];
  const inQuiet = [nextWeekSection, expirySection, environmentSection, secretsSection, limitsSection];
  const sections = [
    ...inOutage.map((section) => section(facts, owner)),
    ownersSection(owner),
    ...inQuiet.map((section) => section(facts, owner)),
  ];
  const shown = new Set(sections.flatMap(({ parts }) => parts.map(({ name }) => name)));
  const kept = [...owner].filter(([name, { text }]) => !shown.has(name) && text.trim() !== '');
  return { title: `Handover: ${facts.environment}`, sections, kept: kept.map(([name]) => partOf(name, [], owner)) };
}
