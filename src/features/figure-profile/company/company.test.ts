import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toEntityId } from '#article/ids.ts';
import { entity } from '#testing/fixture-article.ts';
import { fixtureLibrary } from '#testing/fixture-library.ts';
import { connectCompany, type CompanyNet } from './connect-company.ts';
import { countCompany } from './count-company.ts';
import { layOutNet } from './lay-out-net.ts';

const rossi = fixtureLibrary.entities.get(toEntityId('anna-rossi'))!;

describe('the company of a figure', () => {
  it('is ordered by shared articles, and the rarer of two equals comes first', () => {
    const company = countCompany(fixtureLibrary, rossi.id);
    expect(company.map(({ entity, shared }) => [entity.id, shared])).toEqual([
      ['paolo-bianchi', 2],
      ['carla-verdi', 2],
    ]);
  });

  it('never holds the figure, nor places', () => {
    const ids = countCompany(fixtureLibrary, toEntityId('roma')).map(({ entity }) => entity.id);
    expect(ids).not.toContain('roma');
    expect(ids).toContain('anna-rossi');
  });

  it('is joined by the articles that name two of them, if those are not one by chance', () => {
    const net = connectCompany(fixtureLibrary, rossi, countCompany(fixtureLibrary, rossi.id));
    expect(net.members.map(({ id }) => id)).toEqual(['anna-rossi', 'paolo-bianchi', 'carla-verdi']);
    expect(net.bonds).toEqual([
      { a: 'anna-rossi', b: 'paolo-bianchi', shared: 2 },
      { a: 'anna-rossi', b: 'carla-verdi', shared: 2 },
    ]);
  });
});

describe('the drawing of a net', () => {
  const frame = { width: 300, height: 200, radius: 15 };
  const nets: fc.Arbitrary<CompanyNet> = fc.integer({ min: 1, max: 9 }).chain((size) => {
    const members = Array.from({ length: size }, (_, at) => entity(`m${at}`, 'person', `M ${at}`));
    const pairs = members.flatMap(({ id: a }, at) => members.slice(at + 1).map(({ id: b }) => ({ a, b })));
    return fc
      .tuple(...pairs.map((pair) => fc.record({ pair: fc.constant(pair), shared: fc.nat(9) })))
      .map((bonds) => ({
        members,
        bonds: bonds.flatMap(({ pair, shared }) => (shared === 0 ? [] : [{ ...pair, shared }])),
      }));
  });

  it('keeps every circle within the frame, and none upon another', () => {
    fc.assert(
      fc.property(nets, (net) => {
        const places = [...layOutNet(net, frame).values()];
        expect(places).toHaveLength(net.members.length);
        for (const [at, { x, y }] of places.entries()) {
          expect(x).toBeGreaterThanOrEqual(frame.radius - 1e-6);
          expect(x).toBeLessThanOrEqual(frame.width - frame.radius + 1e-6);
          expect(y).toBeGreaterThanOrEqual(frame.radius - 1e-6);
          expect(y).toBeLessThanOrEqual(frame.height - frame.radius + 1e-6);
          for (const other of places.slice(at + 1)) {
            expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(frame.radius);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same net', () => {
    fc.assert(
      fc.property(nets, (net) => {
        expect(layOutNet(net, frame)).toEqual(layOutNet(net, frame));
      }),
      { numRuns: 10 },
    );
  });
});
