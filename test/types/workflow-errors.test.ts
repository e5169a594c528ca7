/** How guards narrow the errors of workflows, for every vendor, and what does not compile where a workflow throws. */
import { expect, test } from 'vitest';
import { isScanAndGateError, isWaitForScanError as isAquaWaitError, type ScanAndGateReason } from '@sec/aqua';
import { type AnySecError, type HttpError, WorkflowError, type WorkflowErrorOf } from '@sec/core';
import { act, type Workflow, workflowError, type WorkflowRun, withTimeout } from '@sec/core/vendor';
import { isScanApiAndGateError, type ScanApiAndGateReason } from '@sec/datatheorem';
import { type GateIacScanReason, isGateIacScanError } from '@sec/insightcloudsec';
import { isScanAndWaitError, type ScanAndWaitReason } from '@sec/risken';

type Same<One, Other> = (<Type>() => Type extends One ? 1 : 2) extends <Type>() => Type extends Other ? 1 : 2 ? true : false;

/** Compiles where two types are the same: `is<Same<A, B>>(true)`. */
function is<Holds extends boolean>(holds: Holds): void {
  void holds;
}

/** Reasons by the workflow, from a value that may be anything; the guard of one workflow leaves nothing of the others. */
function reasonOf(error: unknown): string {
  if (isScanAndGateError(error)) {
    is<Same<typeof error.reason, ScanAndGateReason>>(true);
    is<Same<typeof error.workflow, 'scanAndGate'>>(true);
    is<Same<typeof error.resumeToken, string | undefined>>(true);
    is<Same<typeof error.lastStatus, string | undefined>>(true);
    is<Same<typeof error.mayHaveSucceeded, boolean>>(true);
    return error.reason;
  }
  if (isScanApiAndGateError(error)) {
    is<Same<typeof error.reason, ScanApiAndGateReason>>(true);
    return error.reason;
  }
  if (isGateIacScanError(error)) {
    is<Same<typeof error.reason, GateIacScanReason>>(true);
    return error.reason;
  }
  if (isScanAndWaitError(error)) {
    is<Same<typeof error.reason, ScanAndWaitReason>>(true);
    return error.reason;
  }
  is<Same<typeof error, unknown>>(true);
  if (error instanceof WorkflowError) is<Same<typeof error.reason, string>>(true);
  return 'none';
}

/** A switch over all reasons of a workflow: one that is left out, or not there, does not compile. */
function whoToCall(error: AnySecError): string {
  if (!isAquaWaitError(error)) return 'nobody';
  switch (error.reason) {
    case 'timeout':
      return `again with ${error.resumeToken ?? 'nothing'}`;
    case 'imageNotFound':
    case 'endNotShown':
      return 'administrator';
    // @ts-expect-error this workflow has no such reason
    case 'noSuchReason':
    default:
      is<Same<typeof error.reason, never>>(true);
      throw error;
  }
}

test('a guard narrows to the reasons of its workflow, for every vendor', () => {
  const names = ['scanAndGate', 'scanApiAndGate', 'gateIacScan', 'scanAndWait', 'waitForScan'];

  expect(names.map((name) => reasonOf(new WorkflowError(name, 'timeout', 'm')))).toEqual([
    'timeout',
    'timeout',
    'timeout',
    'timeout',
    'none',
  ]);
  expect(whoToCall(new WorkflowError('waitForScan', 'timeout', 'm', { resumeToken: 't' }))).toBe('again with t');
  expect(whoToCall(new WorkflowError('startScan', 'timeout', 'm'))).toBe('nobody');
  is<Same<Extract<AnySecError, { readonly code: 'SEC_WORKFLOW' }>, WorkflowError>>(true);
  is<WorkflowErrorOf<'scanAndGate', ScanAndGateReason> extends WorkflowError ? true : false>(true);
  is<HttpError['resumeToken'] extends string | undefined ? true : false>(true);
});

test('what throws is compared with the reasons of the name, through all steps', () => {
  const workflow: Workflow<'timeout' | 'late'> = 'doThing';
  const step = (name: Workflow<'late'>): WorkflowError => workflowError(name, 'late', 'm');
  const other = (run: WorkflowRun<'lost'>): WorkflowError => workflowError(run.workflow, 'lost', 'm');

  const wrong = (): unknown => [
    // @ts-expect-error the name does not carry this reason
    workflowError(workflow, 'lost', 'm'),
    // @ts-expect-error a plain name carries none
    workflowError('doThing', 'late', 'm'),
    withTimeout({}, { workflow, timeoutMs: 1 }, async (run) => {
      // @ts-expect-error the step has a reason that the workflow does not have
      await act(run, async () => other(run));
      return step(run.workflow);
    }),
    // @ts-expect-error a limit on time needs its reason
    withTimeout({}, { workflow: 'doThing' as Workflow<'late'>, timeoutMs: 1 }, async () => 1),
  ];

  expect(step(workflow)).toMatchObject({ workflow: 'doThing', reason: 'late', mayHaveSucceeded: false });
  expect(wrong).toBeTypeOf('function');
});
