/** How a handler ends other than with data. */

/**
 * A failure of the service behind the gateway. Nearly all of them come as code `Unknown`.
 *
 * @source ca-risken/gateway error.go [C]
 */
export class BackendError extends Error {
  override readonly name = 'BackendError';
  readonly code: string;

  constructor(message: string, code = 'Unknown') {
    super(message);
    this.code = code;
  }
}

/**
 * The service ended while it worked on the request. In the sandbox it is back for the next one.
 *
 * @source seen with ca-risken/core 9b75000 [O]
 */
export function crash(): BackendError {
  return new BackendError('error reading from server: EOF', 'Unavailable');
}

/** What the database layer says about a row that does not exist. @source gorm.io/gorm ErrRecordNotFound [C] */
export function recordNotFound(): BackendError {
  return new BackendError('record not found');
}
