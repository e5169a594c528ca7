/** The messages with which the token host rejects a token, under the status that it also uses for missing permissions. */

/** @source atav928/aquasec-api; terraform-provider-aquasec issue 244 [T] */
export function asksToLogIn(status: number, text: string): boolean {
  return status === 403 && /log ?in|token (is )?missing/i.test(text);
}
