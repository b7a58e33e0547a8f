import { actionIds, actionOf } from './actions';
import { Dispatcher, type Press, SEQUENCE_MS } from './dispatcher';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrl: false,
  shift: false,
  alt: false,
  occupied: false,
  at: 0,
  ...more,
});

function listening() {
  const done: string[] = [];
  const dispatcher = new Dispatcher();
  for (const id of actionIds) dispatcher.bind(id, () => void done.push(id));
  return { dispatcher, done };
}

describe('one dispatcher for every key', () => {
  it.each([
    ['a letter', [press('r')], ['ticket.reply']],
    ['a letter in a field is text', [press('r', { occupied: true })], []],
    ['Ctrl works in fields', [press('Enter', { ctrl: true, occupied: true })], ['reply.send']],
    ['Ctrl and shift', [press('Enter', { ctrl: true, shift: true })], ['reply.sendAndResolve']],
    ['capital after caps lock', [press('K', { ctrl: true })], ['palette']],
    ['AltGr is Ctrl and Alt on Windows', [press('k', { ctrl: true, alt: true })], []],
    ['? needs shift on a Swedish board', [press('?', { shift: true })], ['keys']],
    ['a sequence', [press('g'), press('l', { at: 500 })], ['go.log']],
    ['a sequence too slow', [press('g'), press('l', { at: SEQUENCE_MS + 1 })], []],
    ['the second letter does not act by itself', [press('g'), press('m', { at: 10 })], ['go.mine']],
    ['the browser keeps Ctrl+F', [press('f', { ctrl: true })], []],
    ['shift and F6', [press('F6', { shift: true })], ['pane.previous']],
  ])('%s', (_name, presses, expected) => {
    const { dispatcher, done } = listening();
    for (const one of presses) dispatcher.press(one);
    expect(done).toEqual(expected);
  });

  it('leaves single letters alone when they are turned off, sequences too, but not arrows of control', () => {
    const { dispatcher, done } = listening();
    dispatcher.singleKeys = false;
    for (const one of [press('r'), press('g'), press('m', { at: 5 }), press('k', { ctrl: true })])
      dispatcher.press(one);
    expect(done).toEqual(['palette']);
  });

  it('asks the latest first, and the next when that one does nothing', () => {
    const done: string[] = [];
    const dispatcher = new Dispatcher();
    dispatcher.bind('list.back', () => void done.push('list'));
    const unbind = dispatcher.bind('list.back', () => {
      done.push('pane');
      return false;
    });
    expect(dispatcher.press(press('u'))).toBe(true);
    expect(done).toEqual(['pane', 'list']);
    unbind();
    dispatcher.press(press('u'));
    expect(done).toEqual(['pane', 'list', 'list']);
  });

  it('does nothing that is not bound', () => {
    const dispatcher = new Dispatcher();
    expect(dispatcher.press(press('r'))).toBe(false);
    expect(dispatcher.available()).toEqual([]);
  });
});

it('binds no key that a Swedish board gives only with AltGr or as a dead key', () => {
  const keys = actionIds.flatMap((id) => actionOf(id).keys.join(' '));
  expect(keys.join('')).not.toMatch(/[[\]{}\\|~@$^´¨]/u);
});
