import { describe, expect, test } from '@jest/globals';
import { findLoginForm } from '../../src/init/login-form.ts';
import { presetOf } from '../../src/init/preset-of-form.ts';
import { readPage } from '../../src/steps/page.ts';
import { response } from '../steps/response.ts';

const find = (body: string, url = 'https://app.example.com/login') =>
  findLoginForm(readPage(response(`<!doctype html><title>A</title>${body}`, 'text/html', { url })));
const password = '<input type="password" name="password">';

describe('the login of a page', () => {
  test('is the form that asks for one password, beside a registration', () => {
    const page = `<form method="post" action="/users"><input name="email">${password}</form>
      <form method="post" action="/register"><input name="email">${password}</form>
      <form method="post"><input name="email">${password}<input type="password" name="again"></form>
      <form method="post"><input name="email"><input type="password" name="new" autocomplete="new-password"></form>
      <form method="POST" action="/enter"><input name="mail">${password}</form>`;
    expect(find(page)).toMatchObject({ path: '/login', action: '/enter', user: 'mail', password: 'password' });
  });

  test.each([
    ['a page without a password', '<form method="post"><input name="email"></form>'],
    ['a registration', `<form method="post"><input name="email">${password}${password}</form>`],
  ])('is none in %s', (_, page) => expect(find(page)).toBeUndefined());

  test.each([
    ['without a method', `<form><input name="email">${password}</form>`],
    ['outside of a form', `<input name="email">${password}`],
    [
      'of a server action of Next.js',
      `<form method="post" enctype="multipart/form-data"><input type="hidden" name="$ACTION_ID_40"><input name="email">${password}</form>`,
    ],
    [
      'that goes to another site',
      `<form method="post" action="https://sso.example.net/"><input name="email">${password}</form>`,
    ],
    ['whose fields have no names', '<form method="post"><input name="email"><input type="password"></form>'],
  ])('is sent by a script in a form %s', (_, page) =>
    expect(find(page)).toEqual({ path: '/login', why: 'script', user: 'email' }),
  );

  // github.com/zaproxy/zaproxy/issues/6178: without the name of its button ASP.NET takes no login.
  test('of ASP.NET sends its state and its button', () => {
    const page = `<form method="post" action="./Login.aspx">
      <input type="hidden" name="__VIEWSTATE" value="/wEPDw"><input type="hidden" name="__EVENTTARGET" value="">
      <input name="ctl00$Main$User" type="text">
      <input name="ctl00$Main$Password" type="password"><input type="submit" name="ctl00$Main$Go" value="Log In"></form>`;
    expect(find(page, 'https://app.example.com/Login.aspx')).toEqual({
      path: '/Login.aspx',
      action: '/Login.aspx',
      user: 'ctl00$Main$User',
      password: 'ctl00$Main$Password',
      selector: 'form[action="./Login.aspx"]',
      hidden: [
        { name: '__VIEWSTATE', isEmpty: false },
        { name: '__EVENTTARGET', isEmpty: true },
      ],
      button: { name: 'ctl00$Main$Go', value: 'Log In' },
      others: [],
      hasCaptcha: false,
    });
  });

  // github.com/zaproxy/zaproxy/issues/2079: "all the form fields in the post", those of CAS too.
  test('sends every hidden field, and names what a person must add', () => {
    const page = `<form method="post" action="/cas/login?service=app"><input name="user">${password}
      <input type="hidden" name="lt" value="LT-1"><input type="hidden" name="execution" value="e1s1">
      <input name="tenant" required><div class="g-recaptcha"></div></form>`;
    expect(find(page)).toMatchObject({
      action: '/cas/login?service=app',
      hidden: [{ name: 'lt' }, { name: 'execution' }],
      others: ['tenant'],
      hasCaptcha: true,
    });
  });

  test.each(['${{ env.TOKEN }}', 'a"]b', 'a\nb', 'a b', '-a'])('is not written with a field called %j', (name) => {
    const quoted = name.replaceAll('"', '&quot;');
    const hidden = `<input type="hidden" name="${quoted}" value="1">`;
    expect(find(`<form method="post">${hidden}<input name="email">${password}</form>`)).toMatchObject({
      why: 'script',
    });
  });

  test('may ask for a password alone, as Jupyter does', () => {
    const page = `<form action="/login?next=%2F" method="post"><input type="hidden" name="_xsrf" value="2|a">${password}</form>`;
    expect(find(page)).toMatchObject({ password: 'password', hidden: [{ name: '_xsrf' }] });
    expect(find(page)).not.toHaveProperty('user');
  });

  test('takes its own token where each form has another', () => {
    const token = (value: string) => `<input type="hidden" name="authenticity_token" value="${value}">`;
    const logout = `<form method="post" action="/locale">${token('one')}</form>`;
    const login = `<form method="post" action="/session">${token('two')}<input name="email_address">${password}</form>`;
    const found = find(logout + login, 'https://app.example.com/session/new');
    expect(found).toMatchObject({ selector: 'form[action="/session"]', hidden: [{ isBehind: true }] });
    expect(found && !('why' in found) && presetOf(found)).toBeUndefined();
    const alone = find(login, 'https://app.example.com/session/new');
    expect(alone && !('why' in alone) && presetOf(alone)).toEqual({ preset: 'rails' });
  });

  test('is a question where a field has another name each time, as in Joomla', () => {
    const hidden = `<input type="hidden" name="${'0f'.repeat(16)}" value="1">`;
    expect(find(`<form method="post"><input name="username">${password}${hidden}</form>`)).toEqual({
      path: '/login',
      why: 'changing',
      user: 'username',
    });
  });

  test('is a question where a token stands in its address', () => {
    const action = `/enter?state=${'Zx3'.repeat(8)}`;
    const page = `<form method="post" action="${action}"><input name="username">${password}</form>`;
    expect(find(page)).toMatchObject({ why: 'changing' });
  });

  test('passes over a field without a name, which no browser sends', () => {
    const page = `<form method="post"><input type="hidden" name="" value="1"><input name="email">${password}</form>`;
    expect(find(page)).toMatchObject({ user: 'email', hidden: [] });
  });

  test.each(['/a${{ env.TOKEN }}', '//evil.example/', "/a'b"])('is not written with the action %j', (action) => {
    expect(find(`<form method="post" action="${action}"><input name="email">${password}</form>`)).toMatchObject({
      why: 'script',
    });
  });
});

test.each([
  ['passwords', password.repeat(30_000)],
  ['hidden fields', '<input type="hidden" name="a" value="b">'.repeat(30_000)],
  ['fields, deep inside', `${'<div>'.repeat(500)}${'<input name="a">'.repeat(60_000)}`],
  ['forms', `<form method="post"><input name="a">${password}</form>`.repeat(10_000)],
])('a page of countless %s is read all the same', (_, more) => {
  expect(() => find(`<form method="post"><input name="email">${password}${more}</form>`)).not.toThrow();
});

describe('a preset', () => {
  const form = (more: object) => ({
    path: '/login',
    action: '/login',
    user: 'email',
    password: 'password',
    selector: 'form',
    hidden: [],
    others: [],
    hasCaptcha: false,
    ...more,
  });
  const hidden = (name: string) => ({ hidden: [{ name, isEmpty: false }] });

  test.each([
    [
      'django',
      { ...hidden('csrfmiddlewaretoken'), path: '/admin/login/', action: '/admin/login/', user: 'username' },
      {},
    ],
    [
      'django',
      { ...hidden('csrfmiddlewaretoken'), path: '/accounts/login/', action: '/accounts/login/', user: 'login' },
      { path: '/accounts/login/', field: 'login' },
    ],
    ['laravel', hidden('_token'), {}],
    ['rails', { ...hidden('authenticity_token'), path: '/session/new', action: '/session', user: 'email_address' }, {}],
    [
      'rails',
      {
        ...hidden('authenticity_token'),
        path: '/users/sign_in',
        action: '/users/sign_in',
        user: 'user[email]',
        password: 'user[password]',
      },
      { path: '/users/sign_in', scope: 'user' },
    ],
    [
      'wordpress',
      {
        path: '/wp-login.php',
        action: '/wp-login.php',
        user: 'log',
        password: 'pwd',
        button: { name: 'wp-submit', value: 'Log In' },
      },
      {},
    ],
  ])('%s is taken for the form that it sends', (name, more, keys) =>
    expect(presetOf(form(more))).toEqual({ preset: name, ...keys }),
  );

  test.each([
    ['another field', { ...hidden('_token'), others: ['tenant'] }],
    ['a further hidden field', { hidden: [...hidden('_token').hidden, { name: 'b', isEmpty: false }] }],
    // Every address holds "/", so a refused login could not be told.
    ['the start page', { ...hidden('_token'), path: '/', action: '/' }],
    ['another place', { ...hidden('csrfmiddlewaretoken'), action: '/enter/' }],
    ['no token', {}],
  ])('is not taken for a form with %s', (_, more) => expect(presetOf(form(more))).toBeUndefined());
});
