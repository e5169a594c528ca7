// Written by test/scripts/write-back.test.ts; `vitest run --update` writes it again.
import * as vendor from '@sec/insightcloudsec';

declare const client: vendor.InsightCloudSecClient;
declare function given<Value>(): Value;

void (async () => client.users.updateUser(vendor.toUpdateUserInput((await client.users.listUsers(given()))!.users![0]!, given())));
// @ts-expect-error access_level is not in what is read
void (async () => vendor.toUpdateUserInput((await client.users.listUsers(given()))!.users![0]!));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateUserInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.roles.updateRole(vendor.toUpdateRoleInput((await client.roles.listRoles(given()))!.roles![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateRoleInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.insights.updateInsight(vendor.toUpdateInsightInput((await client.insights.getInsight(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateInsightInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.insightPacks.updateInsightPack(vendor.toUpdateInsightPackInput((await client.insightPacks.listInsightPacks(given()))![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateInsightPackInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.bots.updateBot(vendor.toUpdateBotInput((await client.bots.getBot(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateBotInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.awsConfigs.updateAwsRole(vendor.toUpdateAwsRoleInput((await client.awsConfigs.getAwsRole(given()))!, given())));
// @ts-expect-error roleId is not in what is read
void (async () => vendor.toUpdateAwsRoleInput((await client.awsConfigs.getAwsRole(given()))!));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateAwsRoleInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.awsConfigs.updateAwsAccount(vendor.toUpdateAwsAccountInput((await client.awsConfigs.getAwsAccount(given()))!, given())));
// @ts-expect-error organizationServiceId is not in what is read
void (async () => vendor.toUpdateAwsAccountInput((await client.awsConfigs.getAwsAccount(given()))!));
