/** Writes `shapes.ts`: the objects that the sandbox completes its rows by, and leaves members out of. */
import { header } from '../derive/names.ts';
import type { Plan } from '../derive/plan.ts';
import { findRowShapes, type Shape, type ShapedMember } from '../derive/row-shapes.ts';
import { writeKey, writeLiteral } from './write-literal.ts';

/** @returns `undefined` for a server that leaves out zeros as a rule, since its rows would not be completed by more members. */
export function writeShapes(plan: Plan): string | undefined {
  const { shapes, bodies } = findRowShapes(plan);
  const members = shapes.flatMap((shape) => [...shape.values()]);
  const count = (absent: ShapedMember['absent']): number => members.filter((member) => member.absent === absent).length;
  if (count('zero') > count('always')) return undefined;
  return `${header(plan.spec.vendor)}import type { Shapes } from '@sec/core/vendor/testing';

/** The objects that responses are made of, by number, and where they are in the body of each operation. */
export const shapes: Shapes = {
  objects: [
${shapes.map((shape) => `    ${writeLiteral(writeShape(shape))},\n`).join('')}  ],
  bodies: {
${[...bodies].map(([id, place]) => `    ${writeKey(id)}: ${writeLiteral(place)},\n`).join('')}  },
};
`;
}

function writeShape(shape: Shape): readonly unknown[] {
  const members = [...shape];
  const values = Object.fromEntries(members.map(([name, { value }]) => [name, value]));
  const places = members.filter(([, { place }]) => place !== undefined).map(([name, { place }]) => [name, place]);
  const text = members.map(([name, member]) => name + marksOf(member)).join(' ');
  return [text, values, ...(places.length === 0 ? [] : [Object.fromEntries(places)])];
}

function marksOf({ absent, nullable, secret, isAlternative }: ShapedMember): string {
  if (secret || isAlternative) return '*';
  return { never: '', always: '?', zero: '%' }[absent] + (nullable ? '~' : '');
}
