import type { TestRepository } from '../../test/git/repository-fixture.ts';

/** Joins the parts of a fake secret, so that no file of this repository holds a text in the form of a secret. */
const planted = (...parts: string[]) => parts.join('');
const stripe = planted('sk_', 'live_', '51HqLyjWDarjtT1zdp7dcXc2vB9kQ4mN');
const github = planted('gh', 'p_', 'Zt8Kq2Wn5Xv7Bc3Rm9Ld4Hs6Jf1Pg0AyUe3T').slice(0, 40);
const aws = planted('AK', 'IA', 'Z3MHQ7XN5RTVKWPB');
const apiKey = planted('Rt7Lk', '2Qz9Xc4Vb8Nm1Pw6Hj3Df5Gs0Ya');

/** Commits secrets of several kinds: still there, removed again, ignored, allowed, in a merge, a message and UTF-16. */
export function secretsHistory(repository: TestRepository): { base: string; head: string } {
  const { commit, git, write } = repository;
  const base = commit({ 'README.md': '# Shop\n', 'src/old.ts': `const old = '${github}';\n` }, 'Start');
  commit({ 'src/pay.ts': `// pays\nconst stripeKey = '${stripe}';\n` }, 'Pay');
  const ignored = commit({ 'src/known.ts': `const token = '${github.replace('Zt8', 'Yt8')}';\n` }, 'A known one');
  commit({ 'src/allowed.ts': `const key = '${aws}'; // gitleaks:allow\n`, 'config.env': `API_KEY=${apiKey}\n` }, 'Two');
  commit({ 'src/pay.ts': '// pays\n' }, 'Take it away');
  git('checkout', '-q', '-b', 'side', 'HEAD~1');
  commit({ 'src/side.ts': 'export {};\n' }, `The token is ${github.replace('Zt8', 'Wt8')}`);
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-commit', '--no-ff', 'side');
  commit({ 'src/merged.ts': `const merged = '${github.replace('Zt8', 'Vt8')}';\n` }, 'Merge side');
  const wide = Buffer.from(`\ufeffkey = "${github.replace('Zt8', 'Ut8')}"\n`, 'utf16le');
  const head = commit({ 'wide.txt': wide }, 'Wide <b>text</b> | `code` ::error::no');
  write({
    '.gitleaksignore': `${ignored}:src/known.ts:github-pat:1\n`,
    'src/staged.ts': `const s = '${github.replace('Zt8', 'St8')}';\n`,
  });
  git('add', 'src/staged.ts');
  write({ 'README.md': `# Shop\n\n${github.replace('Zt8', 'Rt8')}\n` });
  return { base, head };
}
