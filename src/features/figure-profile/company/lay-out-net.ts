/** Where the circles of a net stand: forces pull together who appears together, computed to rest at once. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { EntityId } from '#article/ids.ts';
import type { CompanyNet } from './connect-company.ts';

/** A place in a box, in its own units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A box and the radius of the circles that must stay within it, all in one unit. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

interface Body extends SimulationNodeDatum {
  readonly id: EntityId;
}

/** d3's own number of steps until its forces have cooled down to rest. */
const STEPS = 300;
/** Room between two circles, as a part of their radius. */
const GAP = 1.45;

/**
 * The centre of each member's circle within the frame, the first member's in the middle before the net is stretched
 * to fill the frame. Equal nets give equal places: nothing is left to chance or to the clock. An empty net has none.
 * @see https://d3js.org/d3-force/simulation — without a timer a simulation is run by its `tick`.
 */
export function layOutNet(net: CompanyNet, frame: Frame): ReadonlyMap<EntityId, Place> {
  const bodies: Body[] = net.members.map(({ id }, at) => (at === 0 ? { id, fx: 0, fy: 0 } : { id }));
  const links = net.bonds.map(({ a, b, shared }) => ({ source: a, target: b, shared }));
  const most = Math.max(1, ...links.map(({ shared }) => shared));
  forceSimulation(bodies)
    .force(
      'bonds',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        // Who shares most articles stands nearest.
        .distance(({ shared }) => frame.radius * (3 + 4 * (1 - shared / most)))
        .strength(({ shared }) => 0.15 + 0.5 * (shared / most)),
    )
    .force('apart', forceManyBody().strength(-frame.radius * 14))
    .force('room', forceCollide(frame.radius * GAP))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength((0.05 * frame.width) / frame.height))
    .stop()
    .tick(STEPS);
  return fitInto(bodies, frame);
}

function fitInto(bodies: readonly Body[], { width, height, radius }: Frame): Map<EntityId, Place> {
  const toX = toScale(
    bodies.map(({ x }) => x ?? 0),
    radius,
    width - radius,
  );
  const toY = toScale(
    bodies.map(({ y }) => y ?? 0),
    radius,
    height - radius,
  );
  return new Map(bodies.map(({ id, x, y }) => [id, { x: toX(x ?? 0), y: toY(y ?? 0) }]));
}

/** Stretches the values' range to `from`…`to`; a single value goes to the middle. */
function toScale(values: readonly number[], from: number, to: number): (value: number) => number {
  const least = Math.min(...values);
  const range = Math.max(...values) - least;
  return (value) => (range === 0 ? (from + to) / 2 : from + ((value - least) / range) * (to - from));
}
