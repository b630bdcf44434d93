// Every page in every language, set of colours and wording, by axe: what respondents read in each combination; staff's pages in
// each language, with colours and wording taken in turn (in each combination where EVERY is set).
import type { Page } from '@playwright/test';
import { check, expect, makeLink, signIn, test } from './fixtures';

const languages = ['en', 'pl', 'pa', 'ur', 'ar', 'ro'];
const colours = ['light', 'dark', 'strong'];
const every = Boolean(process.env.EVERY);

/** Shows pages as somebody has chosen, from the next loading on. */
async function choose(page: Page, display: Record<string, unknown>): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem('display', JSON.stringify(chosen)), display);
}

async function isReadIn(page: Page, language: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'en-GB' : language);
  await expect(page.locator('.app-loading')).toHaveCount(0);
}

for (const language of languages) {
  test(`what respondents read, in ${language}`, async ({ page, server }) => {
    test.setTimeout(400_000);
    const [answer, progress] = [await makeLink(server, 'answer'), await makeLink(server, 'progress')];
    await page.setViewportSize({ width: 390, height: 844 });
    const [path, token] = answer.path.split('#');
    const pages: Record<string, string> = {
      intro: answer.path,
      question: `${path}?step=q.home.overall#${token}`,
      comment: `${path}?step=q.home.comment#${token}`,
      check: `${path}?step=check#${token}`,
      progress: progress.path,
      statement: '/my/accessibility',
      'sign-in': '/sign-in',
    };
    for (const [name, address] of Object.entries(pages)) {
      await page.goto('about:blank');
      await page.goto(address);
      for (const colour of colours) {
        for (const easy of [false, true]) {
          // The wording changes nothing where there is no question.
          if (easy && ['sign-in', 'statement'].includes(name)) continue;
          await choose(page, { language, colours: colour, easy });
          await page.reload();
          await isReadIn(page, language);
          await check(page, `${name} ${language} ${colour} ${easy ? 'easy' : 'standard'}`, name !== 'sign-in');
        }
      }
    }
  });
}

const pages: Record<string, string[]> = {
  worker: ['/people', '/pin', '/waiting', '/sign-out', '/password', '/paper', '/accessibility'],
  manager: ['/people/new', '/imports', '/needs', '/kpi6', '/insight'],
  commissioner: ['/datasets', '/instruments', '/instruments/outcomes/2', '/instruments/outcomes/2/paper'],
  administrator: ['/users', '/users/new', '/languages', '/audit', '/recoveries', '/'],
};

for (const [account, paths] of Object.entries(pages)) {
  test(`the pages of a ${account}, in every language`, async ({ page }) => {
    test.setTimeout(600_000);
    await signIn(page, account);
    let turn = 0;
    const looked = [...paths];
    if (account === 'manager') {
      await page.goto('/people?status=up_to_date');
      const person = await page.getByRole('link', { name: /^Start/ }).first().getAttribute('href');
      const id = /people\/([^/]+)/.exec(person ?? '')?.[1];
      looked.push(`/people/${id}`, `/people/${id}/needs`, `/people/${id}/paper`, `/people/${id}/progress`, `/people/${id}/assess`);
    }
    for (const path of looked) {
      for (const language of languages) {
        const looks = every ? colours.flatMap((colour) => [[colour, false], [colour, true]] as const) : [[colours[turn % 3], turn % 2 === 1] as const];
        for (const [colour, easy] of looks) {
          await choose(page, { language, colours: colour, easy });
          await page.goto(path);
          await isReadIn(page, language);
          await check(page, `${path} ${language} ${colour}`, /assess|progress/.test(path));
        }
        turn += 1;
      }
      turn += 1;
    }
  });
}
