import { elementText, type Page } from '../page.ts';
import type { Signature } from './signature.ts';

/** What a server or platform shows while nothing of yours is deployed there. */
type StartPage = { of: string; source: string; title: RegExp; words: RegExp };

const known: readonly StartPage[] = [
  {
    of: 'nginx',
    source: 'nginx: html/index.html; OpenResty: html/index.html',
    title: /^Welcome to (?:nginx|OpenResty)!$/,
    words: /^Welcome to (?:nginx|OpenResty)! If you see this page, /,
  },
  {
    of: 'nginx or Apache',
    source: 'the test pages of Fedora, CentOS, Rocky, AlmaLinux and Amazon Linux',
    title: /\bTest Page\b/,
    words:
      /\bThis page is used to test the proper operation of (?:the|an) (?:Apache |nginx )?HTTP server after it has been/,
  },
  {
    of: 'Apache',
    source: 'debian: apache2, debian/index.html',
    title: /^Apache2 (?:Ubuntu|Debian) Default Page: It works$/,
    words: /\bdefault welcome page used to test the correct operation of the Apache2? server/,
  },
  { of: 'Caddy', source: 'caddyserver/dist: welcome/index.html', title: /^Caddy works!$/, words: /\bCaddy\b/ },
  {
    of: 'Tomcat',
    source: 'tomcat: webapps/ROOT/index.jsp',
    title: /^Apache Tomcat\/\d/,
    words: /\bIf you're seeing this, you've successfully installed Tomcat\. Congratulations!/,
  },
  {
    of: 'Azure App Service',
    source: 'Azure answers so with 200 where the application did not start',
    title: /^Microsoft Azure App Service - Welcome$/,
    words: /\byour (?:web app|app service) is (?:up and )?running\b|\bHey, .{1,20} developers!/i,
  },
  {
    of: 'Firebase Hosting',
    source: 'firebase/firebase-tools: templates/init/hosting/index.html',
    title: /^Welcome to Firebase Hosting$/,
    words: /\bYou're seeing this because you've successfully setup Firebase Hosting\b/,
  },
  {
    of: 'Heroku',
    source: 'devcenter.heroku.com, an app without a release',
    title: /^Heroku \| Welcome to your new app!$/,
    words: /\bdeploying\b/,
  },
];

const told = {
  outcome: 'answered with the start page of a server',
  fix: 'Nothing of yours is served here: check that the release was copied to where this server looks, that it started, and that the domain leads to it.',
};

/** An article about one has a title of its own, and more to say. */
const maxChars = 3_000;

/** Each asks for its title and its words together. */
export const startPages: readonly Signature[] = [
  ...known.map(({ of, source, title, words }) => ({
    ...told,
    name: `the start page of ${of}`,
    source,
    matches: (page: Page) => {
      const [first] = page.select('title');
      return (
        first !== undefined &&
        title.test(elementText(first)) &&
        page.visibleText().length <= maxChars &&
        words.test(page.visibleText().replaceAll('’', "'"))
      );
    },
  })),
  {
    ...told,
    name: 'the start page of Apache',
    source: 'httpd: docs/docroot/index.html',
    matches: (page) => page.visibleText() === 'It works!',
  },
];
