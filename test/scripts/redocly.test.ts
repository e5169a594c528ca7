import { expect, test } from 'vitest';
import { root } from '../../scripts/packages.ts';
import { formatProblem } from '../../scripts/openapi/problem.ts';
import { lintWithRedocly } from '../../scripts/openapi/redocly.ts';
import { addLabs } from './lab-fixture.ts';
import { createFixture } from './spec-fixture.ts';

test('Redocly has nothing to say of a good specification', async () => {
  expect((await lintWithRedocly(createFixture(addLabs).read(), root)).map(formatProblem)).toEqual([]);
});

test('what Redocly finds is told with file, line and pointer', async () => {
  const fixture = createFixture((files) => {
    delete files['openapi.yaml'].info.license;
    files['paths/thing-box.yaml']['/things'].get.parameters[1].example = 'none';
  });

  const lines = (await lintWithRedocly(fixture.read(), root)).map(formatProblem);

  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(
    /^specs\/acme\/openapi\.yaml:2 {2}\/info {2}redocly info-license {2}Info object should contain `license` field; /,
  );
  expect(lines[1]).toMatch(
    /^specs\/acme\/paths\/thing-box\.yaml:\d+ {2}\/~1things\/get\/parameters\/1\/example {2}redocly no-invalid-parameter-examples {2}/,
  );
});
