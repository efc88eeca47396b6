import { readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const KNOWN = {
  'goal known': { own_words: 'Ett eget boende' },
  'member eva': { name: 'Eva' },
  'agency bryggan': { name: 'Bryggan' },
  'grant known': { shared: 'crisis_plan', receiver_member_id: null, receiver_agency_id: 'bryggan' },
};
vi.mock('../../pwa/src/local/view.js', () => ({
  isHidden: (noun, id) => id === 'hidden',
  row: (noun, id) => KNOWN[`${noun} ${id}`] ?? null,
}));

const { byDay, details, headline, titleOf, whose } = await import('../../pwa/src/screens/me/historyWords.js');
const { useTexts } = await import('../../pwa/src/texts/texts.js');

const i18n = new URL('../../i18n/', import.meta.url);
const speak = (code) => {
  const texts = ['history', 'sharing-words', 'common', 'dates', 'handovers', 'talks', 'plan'].map((noun) => readFileSync(new URL(`${code}/${noun}.ftl`, i18n), 'utf8'));
  useTexts(code, new FluentResource(texts.join('\n')));
};
const change = (more) => ({ number: 1, noun: 'step', row_id: 'x', act: 'changed', at: '2026-11-23T09:00:00Z', by: 'eva', on_behalf: null, fields: {}, ...more });

beforeEach(() => speak('sv'));

describe('a change in words', () => {
  it.each([
    ['sv', 'Du ändrade ett steg', 'Någon annan tog bort en tid', 'Du startade din plan'],
    ['nb', 'Du endret et steg', 'Noen andre fjernet en time', 'Du startet planen din'],
    ['da', 'Du rettede et skridt', 'En anden fjernede en aftale', 'Du startede din plan'],
    ['en', 'You changed a step', 'Someone else removed an appointment', 'You started your plan'],
  ])('says in %s who did what', (code, own, others, start) => {
    speak(code);
    expect(headline(change(), 'eva')).toBe(own);
    expect(headline(change({ act: 'removed', noun: 'appointment', by: 'bo' }), 'eva')).toBe(others);
    expect(headline(change({ act: 'created', noun: 'person' }), 'eva')).toBe(start);
  });

  it.each([['sv', 'Tråden ändrade en övergång'], ['nb', 'Tråden endret en overgang'], ['da', 'Tråden rettede en overgang'], ['en', 'Tråden changed a hand-over']])(
    'says in %s that nobody did it: the service did, when its time had come',
    (code, words) => {
      speak(code);
      expect(headline(change({ noun: 'handover', on_behalf: 'eva' }), 'eva')).toBe(words);
    },
  );

  it('is known by its words: those it carries, those before it, or those on the phone', () => {
    expect(whose(change({ fields: { what: ['Boka', 'Boka tid'] } }))).toBe('Boka tid');
    expect(whose(change({ fields: { what: ['Boka', ''] } }))).toBe('Boka');
    expect(whose(change({ noun: 'goal', fields: { professional_words: ['', 'Stabil sömn'] } }))).toBe('Stabil sömn');
    expect(whose(change({ noun: 'goal', row_id: 'known', act: 'removed' }))).toBe('Ett eget boende');
    expect(whose(change({ noun: 'goal', row_id: 'unknown', act: 'removed' }))).toBe('');
  });

  it('is known by its sides or its kind, where nobody has given it a name', () => {
    speak('en');
    const handover = { kind: 'agency', from_agency_id: 'bryggan', to_name: 'Linden' };
    expect(titleOf('handover', handover)).toBe('From Bryggan to Linden');
    expect(titleOf('handover', { state: 'met' })).toBe('');
    expect(titleOf('talk', { kind: 'repeat', words: '' })).toBe('Two plans seem to say the same thing');
    expect(titleOf('plan_source', { plan_kind: 'vardplan', title: '' })).toBe('Care plan (vårdplan)');
    expect(titleOf('plan_source', { plan_kind: 'vardplan', title: 'On paper' })).toBe('On paper');
  });

  it('shows what stood there and what stands there, without codes', () => {
    const fields = { what: ['', 'Boka tid'], due: ['2026-12-01', null], only_me: [false, true], state: ['proposed', 'agreed'] };
    expect(details(change({ fields })).map(({ label, before, after }) => [label, before, after])).toEqual([
      ['Vad som ska göras', '', 'Boka tid'],
      ['Klart senast', '1 dec. 2026', ''],
      ['Bara jag', 'Nej', 'Ja'],
      ['Hur det går', 'ett annat val', 'ett annat val'],
    ]);
    expect(details(change({ act: 'created', fields }))).toEqual([]);
  });

  it('says the place of an appointment as where it is', () => {
    const street = { noun: 'appointment', fields: { place: ['', 'Storgatan 1'] } };
    expect(details(change(street)).map(({ label }) => label)).toEqual(['Plats']);
  });

  it('tells a consent by what is shared and with whom, also when only its state changed', () => {
    const given = { shared: ['', 'plan'], receiver_member_id: [null, 'eva'], receiver_agency_id: [null, null] };
    expect(whose(change({ noun: 'grant', act: 'created', fields: given }))).toBe('Planen · Eva');
    const taken = change({ noun: 'grant', row_id: 'known', fields: { state: ['given', 'withdrawn'] } });
    expect(whose(taken)).toBe('Krisplanen · Bryggan');
    expect(details(taken)).toEqual([{ name: 'state', label: 'Vad du bestämde', before: 'Du sa ja', after: 'Du tog tillbaka det' }]);
  });

  it('says in words how far someone has come, what was answered, and how long one waits', () => {
    const said = (noun, fields) => details(change({ noun, fields })).map(({ label, before, after }) => [label, before, after]);
    expect(said('member', { state: ['invited', 'accepted'] })).toEqual([['Läge', 'Inbjuden', 'Har tackat ja och väntar på dig']]);
    expect(said('request', { state: ['asked', 'part'] })).toEqual([['Svar', 'Inget svar än', 'Du sa ja till en del']]);
    expect(said('person', { waits_hours: [0, 24] })).toEqual([['Timmar innan en ny person ser något', '0', '24']]);
    expect(said('grant', { right: ['see', 'take_part'] })).toEqual([['Vad de får göra', 'Se', 'Se och vara med']]);
  });
});

describe('the days', () => {
  it('leave out what is marked only me and not shown now', () => {
    expect(byDay([change({ row_id: 'hidden' })])).toEqual([]);
  });

  it('keep the order, and tell the start of a plan once', () => {
    const start = ['crisis_plan', 'plan', 'person'].map((noun) => change({ noun, act: 'created', at: '2026-11-01T10:00:00Z' }));
    const days = byDay([change(), ...start]);
    expect(days.map(([day, changes]) => [day, changes.map(({ noun }) => noun)])).toEqual([
      ['2026-11-23', ['step']],
      ['2026-11-01', ['person']],
    ]);
  });
});
