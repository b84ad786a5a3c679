import { afterEach, expect, it, vi } from 'vitest';
import { decodePlaces, encodePlaces, findPlace, keepPlace, type ListPlace } from './list-places.ts';

const place: ListPlace = {
  count: 10_000,
  widthPx: 1440,
  topPx: 300_000.5,
  sizesPx: new Map([
    [0, 340],
    [2999, 101],
  ]),
};

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

it('is found where it was left', () => {
  keepPlace('a', place);
  expect(findPlace('a', 10_000, 1440)).toEqual(place);
  expect(findPlace('b', 10_000, 1440)).toBeNull();
});

it('is not found for a list of another length or in a window of another width', () => {
  keepPlace('a', place);
  expect(findPlace('a', 9999, 1440)).toBeNull();
  expect(findPlace('a', 10_000, 390)).toBeNull();
});

it('is forgotten when the list is left at its beginning', () => {
  keepPlace('a', place);
  keepPlace('a', null);
  expect(findPlace('a', 10_000, 1440)).toBeNull();
});

it('gives way to later ones, the one left longest ago first', () => {
  for (const name of 'abcdefghijkl') keepPlace(name, place);
  keepPlace('a', place);
  keepPlace('m', place);
  expect(findPlace('a', 10_000, 1440)).not.toBeNull();
  expect(findPlace('b', 10_000, 1440)).toBeNull();
});

it('is no place, and no fault, where the browser keeps nothing', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  keepPlace('a', place);
  expect(findPlace('a', 10_000, 1440)).toBeNull();
});

it('comes back from what was written, and from nothing else', () => {
  const places = new Map([['a', place]]);
  expect(decodePlaces(encodePlaces(places))).toEqual(places);
  for (const text of ['', '{', 'null', '{"a":1}', '[1,["a"],["a",[1,2]],["a",[1,2,"3"]],[7,[1,2,3]]]']) {
    expect(decodePlaces(text)).toEqual(new Map());
  }
});
