/** @returns What a promise is rejected with; one that is fulfilled fails the test. */
export async function failureOf<Failure = unknown>(promise: Promise<unknown>): Promise<Failure> {
  try {
    await promise;
  } catch (error) {
    return error as Failure;
  }
  throw new Error('nothing went wrong');
}
