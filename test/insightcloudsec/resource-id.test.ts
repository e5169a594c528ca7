import { expect, test } from 'vitest';
import { assertResourceId, buildCloudResourceId, InputError, parseResourceId } from '@sec/insightcloudsec';

test.each([
  ['regional resource', 'instance:18:us-east-1:i-0abc123:'],
  ['global resource', 'serviceuser:7:AIDAEXAMPLE:'],
  ['global policy', 'servicepolicy:7:ANPAEXAMPLE:'],
  ['Kubernetes workload', 'containerdeployment:44:apps:registry.example.net/team/web:1.4:'],
  ['route with other characters', 'route:7:eu-west-1:rtb-0f:0.0.0.0%1igw:'],
  ['region', 'serviceregion:18:us-east-1:'],
  ['resource group', 'resourcegroup:3:'],
  ['user', 'divvyuser:12:'],
])('the id of a %s ends with a colon', (_, id) => {
  expect(() => assertResourceId(id)).not.toThrow();
  expect(() => assertResourceId(id.slice(0, -1))).toThrow(InputError);
  expect(() => assertResourceId(id.slice(0, -1))).toThrow(/must be an id that ends with a colon/);
});

test.each([
  ['cloud account', 'divvyorganizationservice:18'],
  ['user group', 'divvyusergroup:20'],
  ['role', 'divvyrole:1:24'],
  ['bot', 'divvybot:1:1458'],
  ['organization', 'divvyorganization:2'],
])('the id of a %s ends without a colon', (_, id) => {
  expect(() => assertResourceId(id)).not.toThrow();
  expect(() => assertResourceId(`${id}:`)).toThrow(/must be an id that ends without a colon/);
});

test.each([[''], ['instance'], ['instance:'], ['i-0abc123'], [':18:'], [18], [undefined]])('%j is not a resource id', (value) => {
  expect(() => assertResourceId(value as string, 'resources[0]')).toThrow(
    /assertResourceId: "resources\[0\]" (must be a resource id|is required)/,
  );
});

test.each([
  ['instance:18:us-east-1:i-0abc123:', { type: 'instance', organizationServiceId: 18, rest: 'us-east-1:i-0abc123' }],
  ['serviceuser:7:AIDAEXAMPLE:', { type: 'serviceuser', organizationServiceId: 7, rest: 'AIDAEXAMPLE' }],
  ['containerdeployment:44:apps:net/web:1.4:', { type: 'containerdeployment', organizationServiceId: 44, rest: 'apps:net/web:1.4' }],
  ['divvyorganizationservice:18', { type: 'divvyorganizationservice', organizationServiceId: 18, rest: '' }],
])('%s is split into its parts', (id, parts) => {
  expect(parseResourceId(id)).toEqual(parts);
});

test('the id of a cloud is built from its number', () => {
  expect(buildCloudResourceId(18)).toBe('divvyorganizationservice:18');
});
