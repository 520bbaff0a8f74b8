import { elementText } from '../page.ts';
import { listsSource } from './directory-listing.ts';
import { failureFix, isFailure } from './failures.ts';
import { appRoots, has, isShort, ownContent, text, title } from './page-parts.ts';
import { noContent, type Signature } from './signature.ts';

const notFoundHeading =
  /^(?:(?:error )?404(?:[\s:.–—-]+(?:(?:this )?page (?:could )?not (?:be )?found|not found|error))?|(?:this |the )?page (?:could )?not (?:be )?found|not found)[.!]?$/i;
/** What shows something without a text, or makes it. */
const shows =
  'script, style, img, svg, picture, video, audio, canvas, iframe, frame, object, embed, input, button, meta[http-equiv=refresh], link[rel=stylesheet], [style], [bgcolor]';

/** Pages that are visibly broken, whoever made them. They follow the error pages of products, which say more. */
export const brokenPageSignatures: readonly Signature[] = [
  {
    name: 'a page that says that there is none',
    source:
      'the "not found" pages that applications make, by their title and heading together, and short or with noindex',
    outcome: 'answered that there is no such page',
    fix: 'Check that the route is part of this release. A page that is not there should answer 404.',
    matches: (page) =>
      page.response.status === 200 &&
      !/404|not-?found/i.test(new URL(page.response.url).pathname) &&
      notFoundHeading.test(text(page, 'h1') || text(page, 'h2')) &&
      /\b404\b|\bnot found\b/i.test(title(page)) &&
      (isShort(page) || has(page, 'meta[name=robots][content*=noindex]')) &&
      !has(page, 'article'),
  },
  {
    name: 'a failure of what the application needs',
    source: 'the messages of failures.ts, with little else on the page',
    fix: failureFix,
    matches: (page) =>
      isShort(page) &&
      !has(page, ownContent) &&
      isFailure(page.visibleText()) &&
      !page.select('a[href]').some((link) => isFailure(elementText(link))),
  },
  {
    name: 'the files of the application, or none, as a list',
    source: 'the listings of nginx, Apache, lighttpd, Python, Express and serve',
    outcome: 'answered with a list of files',
    fix: 'Let the server start the application, or serve the folder of its build output, and turn off its listings (nginx: autoindex off; Apache: Options -Indexes).',
    matches: listsSource,
  },
  {
    name: 'the source of the page, which the server does not run',
    outcome: 'answered with its own source',
    fix: 'Let the server hand such files to the program that runs them (php-fpm, the application), and take back what passwords stand in them.',
    source: 'www.php.net, PHP tags; JSP, EJS and Jinja at the very beginning; an article would escape them',
    matches: (page) =>
      /^\ufeff?\s{0,100}(?:<\?(?:php\s|=)|<%[-=@]?\s*(?:page|include|taglib)\b|\{% (?:extends|load|include) )/.test(
        page.text().slice(0, 1_000),
      ),
  },
  {
    name: 'a value that is none',
    outcome: noContent,
    source: 'ECMA-262: String(undefined), Object.prototype.toString, as all that a reader sees',
    matches: (page) =>
      /^(?:undefined|null|NaN|\[object (?:Object|Promise|Undefined|Null)\])$/.test(page.visibleText()) &&
      !has(page, 'img, svg, video, canvas, iframe, input, button'),
  },
  {
    name: 'an HTML page with nothing on it',
    outcome: noContent,
    fix: 'Read the log of the build and of the application: the layout is there, and what belongs into it is not.',
    source:
      'a layout whose content failed: no text, nothing that shows or loads anything, and no title but that of an app',
    matches: (page) =>
      page.response.status === 200 &&
      page.text().trim() !== '' &&
      page.visibleText() === '' &&
      !has(page, shows) &&
      (title(page) === '' || has(page, appRoots)),
  },
];
