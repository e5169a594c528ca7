// Written by test/scripts/write-back.test.ts; `vitest run --update` writes it again.
import * as vendor from '@sec/datatheorem';

declare const client: vendor.DataTheoremClient;
declare function given<Value>(): Value;

void (async () => client.mobileFindings.updateSecurityFindingTarget(vendor.toUpdateSecurityFindingTargetInput((await client.mobileFindings.getSecurityFindingTarget(given()))!)));
