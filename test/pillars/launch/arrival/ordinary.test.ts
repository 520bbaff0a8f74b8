import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createAuthority } from '../lab/certificates.ts';
import { form, type Mail, type MailLab, openMailLab, page, redirect, to, written } from '../lab/mail-lab.ts';
import { startMailpit } from '../lab/mailpit.ts';

const authority = createAuthority();
if (!authority) console.warn('ordinary mails are not tested: there is no openssl command');
const withOpenssl = authority ? describe : describe.skip;

const key = randomBytes(20).toString('hex');
const site = 'https://www.example.com';
const hosts = [
  'laravel.com',
  'abcd.supabase.co',
  'shop-1234.firebaseapp.com',
  'mailchi.mp',
  'cdn-images.mailchimp.com',
  'shop.us1.list-manage.com',
  'github.com',
  'click.pstmrk.it',
  'pay.stripe.com',
  'play.google.com',
  'email.mg.example.com',
  'www.facebook.com',
  'www.instagram.com',
];

type Ordinary = Mail & { link?: object };
const bulk = (url: string) => ({
  'List-Unsubscribe': `<mailto:unsubscribe@example.com>, <${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/** Mails as these systems send them by default, their words shortened, with the address of a live site. */
const mails: Record<string, Ordinary> = {
  'Django, a reset': {
    text: `You're receiving this email because you requested a password reset for your user account at www.example.com.\n\nPlease go to the following page and choose a new password:\n\n${site}/accounts/reset/MQ/c8v2x1-${key}/\n\nYour username, in case you\u2019ve forgotten: ada\n\nThe www.example.com team\n`,
    link: { matches: '/accounts/reset/', form: 'reset' },
  },
  'WordPress, a reset': {
    text: `Someone has requested a password reset for the following account:\r\n\r\nSite Name: Shop\r\n\r\nUsername: ada\r\n\r\nTo reset your password, visit the following address:\r\n\r\n${site}/wp-login.php?login=ada&key=${key.slice(0, 20)}&action=rp&wp_lang=en_US\r\n\r\nThis password reset request originated from the IP address 203.0.113.9.\r\n`,
    link: { matches: 'action=rp', form: 'reset' },
  },
  'Laravel, a reset': {
    text: `[Shop](${site})\n\n# Hello!\n\nReset Password: ${site}/reset-password/${key}?email=ada%40example.com\n\nThis password reset link will expire in 60 minutes.\n\n\u00a9 2026 Shop. All rights reserved.`,
    html: `<table><tr><td><a href="${site}"><img src="https://laravel.com/img/notification-logo-v2.1.png" class="logo" alt="Laravel Logo"></a></td></tr><tr><td><h1>Hello!</h1><a href="${site}/reset-password/${key}?email=ada%40example.com" class="button" rel="noopener">Reset Password</a><p>If you're having trouble clicking the "Reset Password" button, copy and paste the URL below into your web browser: <span class="break-all"><a href="${site}/reset-password/${key}?email=ada%40example.com">${site}/reset-password/${key}?email=ada%40example.com</a></span></p></td></tr></table>`,
    link: { matches: '/reset-password/', form: 'reset' },
  },
  'Rails with Devise, a reset with a text': {
    text: `Hello ada@example.com!\n\nChange my password: ${site}/users/password/edit?reset_password_token=Xy-3kf92_ks0-29dkx1q`,
    html: `<p>Hello ada@example.com!</p><p><a href="${site}/users/password/edit?reset_password_token=Xy-3kf92_ks0-29dkx1q">Change my password</a></p>`,
    link: { matches: 'reset_password_token=', form: 'reset' },
  },
  'NextAuth, a sign-in': {
    text: `Sign in to www.example.com\n${site}/api/auth/callback/nodemailer?callbackUrl=https%3A%2F%2Fwww.example.com&token=${key}&email=ada%40example.com\n\n`,
    html: `<body style="background: #f9f9f9;"><table><tr><td><a href="${site}/api/auth/callback/nodemailer?callbackUrl=https%3A%2F%2Fwww.example.com&amp;token=${key}&amp;email=ada%40example.com" target="_blank">Sign in</a></td></tr></table></body>`,
  },
  'Supabase, a confirmation': {
    text: `Confirm your signup: https://abcd.supabase.co/auth/v1/verify?token=pkce_${key}&type=signup&redirect_to=${site}`,
    html: `<h2>Confirm your signup</h2><p><a href="https://abcd.supabase.co/auth/v1/verify?token=pkce_${key}&type=signup&redirect_to=${site}">Confirm your mail</a></p>`,
    link: { matches: 'supabase.co/auth/v1/verify', expect: { status: 200, css: { h1: 'Shop' } } },
  },
  'Firebase, a reset': {
    text: `Hello,\n\nFollow this link to reset your Shop password for your ada@example.com account.\n\nhttps://shop-1234.firebaseapp.com/__/auth/action?mode=resetPassword&oobCode=${key}&apiKey=x&lang=en\n\nIf you didn\u2019t ask to reset your password, you can ignore this email.`,
  },
  'Postmark, an invitation with its links rewritten': {
    text: `Hi, Ada!\n\nSet up your account: https://click.pstmrk.it/3s/www.example.com%2Fjoin%2F1/${key}/AQ/1\n`,
    html: `<p>Hi, Ada!</p><a href="https://click.pstmrk.it/3s/www.example.com%2Fjoin%2F1/${key}/AQ/1">Set up account</a><a href="https://click.pstmrk.it/3s/www.example.com%2Fhelp/${key}/AQ/2">Help</a><img src="https://click.pstmrk.it/open?m=v3_1.${key}" width="1" height="1" border="0" alt="" />`,
    link: { matches: '/join/', form: 'sign-up' },
  },
  'Mailgun, with its links rewritten': {
    text: `Welcome: https://email.mg.example.com/c/eJxNjk${key}`,
    html: `<a href="https://email.mg.example.com/c/eJxNjk${key}">Welcome</a><img src="https://email.mg.example.com/o/eJwNyk${key}" alt="">`,
  },
  'Mailchimp, a newsletter': {
    headers: {
      'List-Id': '1mc list <1.list-id.mcsv.net>',
      Precedence: 'bulk',
      ...bulk('https://shop.us1.list-manage.com/unsubscribe?u=1&id=2&e=3&c=4'),
    },
    text: `View this email in your browser (https://mailchi.mp/a1b2c3d4/news?e=5f6a7b8c9d)\n\n** News\n------\n\nhttps://shop.us1.list-manage.com/track/click?u=${key}&id=1a2b3c4d5e&e=5f6a7b8c9d\n\nunsubscribe from this list (https://shop.us1.list-manage.com/unsubscribe?u=1&id=2&e=3&c=4)\n`,
    html: `<!doctype html><html xmlns:v="urn:schemas-microsoft-com:vml"><head><title>*|MC:SUBJECT|*</title><style>a:hover{}</style></head><body><span class="mcnPreviewText">News</span><a href="https://mailchi.mp/a1b2c3d4/news?e=5f6a7b8c9d">View this email in your browser</a><a href="https://shop.us1.list-manage.com/track/click?u=${key}&id=1a2b3c4d5e&e=5f6a7b8c9d"><img src="https://cdn-images.mailchimp.com/icons/social-block-v3/block-icons-v3/facebook-filled-dark-40.png" alt="Facebook icon"></a><a href="https://shop.us1.list-manage.com/profile?u=1&id=2">update your preferences</a><a href="https://shop.us1.list-manage.com/unsubscribe?u=1&id=2&e=3&c=4">unsubscribe from this list</a><img src="https://shop.us1.list-manage.com/track/open.php?u=${key}&id=1&e=2" height="1" width="1" alt=""></body></html>`,
  },
  'GitHub, a notification': {
    headers: {
      'List-ID': 'a/b <b.a.github.com>',
      Precedence: 'list',
      ...bulk(`https://github.com/notifications/unsubscribe/one-click/${key}`),
    },
    text: `x left a comment (a/b#1)\n\nSee \`{{ name }}\` in https://github.com/a/b/issues/1.\n\n-- \nReply to this email directly or view it on GitHub:\nhttps://github.com/a/b/issues/1#issuecomment-1\nYou are receiving this because you are subscribed to this thread.\n\nMessage ID: <a/b/issues/1/1@github.com>`,
    html: `<p>See <code>{{ name }}</code> in <a href="https://github.com/a/b/issues/1">#1</a>.</p><p>Reply to this email directly, <a href="https://github.com/a/b/issues/1#issuecomment-1">view it on GitHub</a>, or <a href="https://github.com/notifications/unsubscribe-auth/${key}">unsubscribe</a>.<img src="https://github.com/notifications/beacon/${key}.gif" height="1" width="1" alt="" /></p>`,
  },
  'Stripe, a receipt with social icons': {
    text: `Receipt from Shop [#1234-5678]\n\nhttps://pay.stripe.com/receipts/payment/${key}\n\nhttps://www.facebook.com/example https://www.instagram.com/example/`,
    html: `<a href="https://pay.stripe.com/receipts/payment/${key}">View in browser</a><a href="https://www.facebook.com/example">f</a><a href="https://www.instagram.com/example/">i</a><a href="https://play.google.com/store/apps/details?id=com.example.shop"><img src="cid:badge" alt="Get it on Google Play"></a><a href="mailto:help@example.com">help@example.com</a> or <a href="tel:+15551234">+1 555 1234</a>`,
  },
};

const mailpit = await startMailpit();
let sent = 0;
const inbox = {
  url: mailpit.url,
  deliver(raw: Buffer, address: string) {
    mailpit.messages[`id${sent++}`] = { to: address, raw };
  },
};
const lab = (authority && (await openMailLab(authority, inbox, hosts))) as MailLab;
afterAll(async () => {
  await Promise.all([mailpit.close(), lab?.close()]);
  authority?.close();
});

withOpenssl('an ordinary mail', () => {
  test.each(Object.entries(mails))('of %s has no finding', async (_, { link, ...mail }) => {
    for (const host of [...hosts, 'www.example.com']) lab.answers[`${host}/`] = page('<h1>Shop</h1>');
    Object.assign(lab.answers, {
      [`www.example.com/accounts/reset/MQ/c8v2x1-${key}/`]: redirect('/accounts/reset/MQ/set-password/', {
        'set-cookie': 'sessionid=1; Path=/; Secure; HttpOnly',
      }),
      'www.example.com/accounts/reset/MQ/set-password/': form,
      'www.example.com/wp-login.php': form,
      [`www.example.com/reset-password/${key}`]: form,
      'www.example.com/users/password/edit': form,
      'www.example.com/join/1': form,
      'www.example.com/help': page('<h1>Help</h1>'),
      'laravel.com/img/notification-logo-v2.1.png': page(''),
      'abcd.supabase.co/auth/v1/verify': redirect(`${site}/#access_token=x`),
      [`click.pstmrk.it/3s/www.example.com%2Fjoin%2F1/${key}/AQ/1`]: redirect(`${site}/join/1`),
      [`click.pstmrk.it/3s/www.example.com%2Fhelp/${key}/AQ/2`]: redirect(`${site}/help`),
      [`email.mg.example.com/c/eJxNjk${key}`]: redirect(`${site}/`),
      'mailchi.mp/a1b2c3d4/news': page('<h1>News</h1>'),
      'shop.us1.list-manage.com/track/click': redirect('https://www.facebook.com/example'),
      'cdn-images.mailchimp.com/icons/social-block-v3/block-icons-v3/facebook-filled-dark-40.png': page(''),
      'github.com/a/b/issues/1': page('<h1>b</h1>'),
      'www.facebook.com/example': page('Sorry, something went wrong.', 400),
      'www.instagram.com/example/': page('', 429),
      'play.google.com/store/apps/details': page('<h1>Shop</h1>'),
    });
    const raw = await written({ from: 'Shop <shop@example.com>', to, subject: 'Shop', ...mail });
    const findings = await lab.check(raw, link ? { link } : {});
    expect(findings.map(({ rule, observed }) => `${rule}: ${observed}`)).toEqual([
      expect.stringMatching(/^launch\/mail-arrived: /),
    ]);
    expect(lab.asked.filter((url) => /unsubscribe|beacon|open|callback\/nodemailer/.test(url))).toEqual([]);
  });
});
