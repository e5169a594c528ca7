/**
 * How the compiler narrows our errors, in both branches. A function that stops compiling is the failed test; errors.test.ts
 * runs them, and scripts/compilers.ts compiles this file with other versions of the compiler.
 */
import {
  type AnySecError,
  AuthError,
  ConfigError,
  HttpError,
  IncompleteListError,
  InputError,
  isSecError,
  NetworkError,
  ParseError,
  SecError,
  TimeoutError,
  ValidationError,
  WorkflowError,
} from '@sec/core';

type Same<One, Other> = (<Type>() => Type extends One ? 1 : 2) extends <Type>() => Type extends Other ? 1 : 2 ? true : false;

/** Compiles where two types are the same: `is<Same<A, B>>(true)`. */
function is<Holds extends boolean>(holds: Holds): void {
  void holds;
}

/** The member of its own that an error has, from a value that may be anything. */
export const fromUnknown = {
  ConfigError(error: unknown): unknown {
    if (error instanceof ConfigError) {
      is<Same<typeof error, ConfigError>>(true);
      return error.option;
    }
    is<Same<typeof error, unknown>>(true);
    return undefined;
  },
  InputError(error: unknown): unknown {
    if (error instanceof InputError) {
      is<Same<typeof error, InputError>>(true);
      return error.member;
    }
    is<Same<typeof error, unknown>>(true);
    return undefined;
  },
  AuthError(error: unknown): unknown {
    if (error instanceof AuthError) {
      is<Same<typeof error, AuthError>>(true);
      return error.vendorMessage;
    }
    is<Same<typeof error, unknown>>(true);
    return undefined;
  },
  NetworkError(error: unknown): unknown {
    if (error instanceof NetworkError) {
      is<Same<typeof error, NetworkError>>(true);
      return error.notSent;
    }
    is<Same<typeof error, unknown>>(true);
    return undefined;
  },
  TimeoutError(error: unknown): unknown {
    if (error instanceof TimeoutError) {
      is<Same<typeof error, TimeoutError>>(true);
      return error.phase;
    }
    is<Same<typeof error, unknown>>(true);
    return undefined;
  },
  HttpError(error: unknown): unknown {
    if (error instanceof HttpError) {
      is<Same<typeof error, HttpError>>(true);
      return error.kind;
    }
    is<Same<typeof error, unknown>>(true);
    return undefined;
  },
  ParseError(error: unknown): unknown {
    if (error instanceof ParseError) {
      is<Same<typeof error, ParseError>>(true);
      return error.contentType;
    }
    is<Same<typeof error, unknown>>(true);
    return undefined;
  },
  ValidationError(error: unknown): unknown {
    if (error instanceof ValidationError) {
      is<Same<typeof error, ValidationError>>(true);
      return error.issues;
    }
    is<Same<typeof error, unknown>>(true);
    return undefined;
  },
  IncompleteListError(error: unknown): unknown {
    if (error instanceof IncompleteListError) {
      is<Same<typeof error, IncompleteListError>>(true);
      return error.received;
    }
    is<Same<typeof error, unknown>>(true);
    return undefined;
  },
  WorkflowError(error: unknown): unknown {
    if (error instanceof WorkflowError) {
      is<Same<typeof error, WorkflowError>>(true);
      return error.workflow;
    }
    is<Same<typeof error, unknown>>(true);
    return undefined;
  },
};

/** The same, from a value that is one of our errors. */
export const fromUnion = {
  ConfigError(error: AnySecError): unknown {
    if (error instanceof ConfigError) {
      is<Same<typeof error, ConfigError>>(true);
      return error.option;
    }
    is<Same<typeof error, Exclude<AnySecError, ConfigError>>>(true);
    return undefined;
  },
  InputError(error: AnySecError): unknown {
    if (error instanceof InputError) {
      is<Same<typeof error, InputError>>(true);
      return error.member;
    }
    is<Same<typeof error, Exclude<AnySecError, InputError>>>(true);
    return undefined;
  },
  AuthError(error: AnySecError): unknown {
    if (error instanceof AuthError) {
      is<Same<typeof error, AuthError>>(true);
      return error.vendorMessage;
    }
    is<Same<typeof error, Exclude<AnySecError, AuthError>>>(true);
    return undefined;
  },
  NetworkError(error: AnySecError): unknown {
    if (error instanceof NetworkError) {
      is<Same<typeof error, NetworkError>>(true);
      return error.notSent;
    }
    is<Same<typeof error, Exclude<AnySecError, NetworkError>>>(true);
    return undefined;
  },
  TimeoutError(error: AnySecError): unknown {
    if (error instanceof TimeoutError) {
      is<Same<typeof error, TimeoutError>>(true);
      return error.phase;
    }
    is<Same<typeof error, Exclude<AnySecError, TimeoutError>>>(true);
    return undefined;
  },
  HttpError(error: AnySecError): unknown {
    if (error instanceof HttpError) {
      is<Same<typeof error, HttpError>>(true);
      return error.kind;
    }
    is<Same<typeof error, Exclude<AnySecError, HttpError>>>(true);
    return undefined;
  },
  ParseError(error: AnySecError): unknown {
    if (error instanceof ParseError) {
      is<Same<typeof error, ParseError>>(true);
      return error.contentType;
    }
    is<Same<typeof error, Exclude<AnySecError, ParseError>>>(true);
    return undefined;
  },
  ValidationError(error: AnySecError): unknown {
    if (error instanceof ValidationError) {
      is<Same<typeof error, ValidationError>>(true);
      return error.issues;
    }
    is<Same<typeof error, Exclude<AnySecError, ValidationError>>>(true);
    return undefined;
  },
  IncompleteListError(error: AnySecError): unknown {
    if (error instanceof IncompleteListError) {
      is<Same<typeof error, IncompleteListError>>(true);
      return error.received;
    }
    is<Same<typeof error, Exclude<AnySecError, IncompleteListError>>>(true);
    return undefined;
  },
  WorkflowError(error: AnySecError): unknown {
    if (error instanceof WorkflowError) {
      is<Same<typeof error, WorkflowError>>(true);
      return error.workflow;
    }
    is<Same<typeof error, Exclude<AnySecError, WorkflowError>>>(true);
    return undefined;
  },
};

/** The member of its own that any error of ours has; `undefined` for other values. */
export function fromCode(error: unknown): unknown {
  if (!isSecError(error)) {
    is<Same<typeof error, unknown>>(true);
    return undefined;
  }
  is<Same<typeof error, AnySecError>>(true);
  switch (error.code) {
    case 'SEC_CONFIG':
      return error.option;
    case 'SEC_INPUT':
      return error.member;
    case 'SEC_AUTH':
      return error.vendorMessage;
    case 'SEC_NETWORK':
      return error.notSent;
    case 'SEC_TIMEOUT':
      return error.phase;
    case 'SEC_HTTP':
      return error.kind;
    case 'SEC_PARSE':
      return error.contentType;
    case 'SEC_VALIDATION':
      return error.issues;
    case 'SEC_INCOMPLETE_LIST':
      return error.received;
    case 'SEC_WORKFLOW':
      return error.workflow;
    default:
      is<Same<typeof error, never>>(true);
      return error;
  }
}

/** The code of an error of the library. */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof SecError) {
    is<Same<typeof error, SecError>>(true);
    return error.code;
  }
  is<Same<typeof error, unknown>>(true);
  return undefined;
}

/** An error of a caller's own. */
export class Refused extends HttpError {
  readonly reason = 'refused';
}

/** Its reason, from a value that is one of our errors. */
export function reasonOf(error: AnySecError): string | undefined {
  if (error instanceof Refused) {
    is<Same<typeof error, Refused>>(true);
    return error.reason;
  }
  is<Same<typeof error, AnySecError>>(true);
  return undefined;
}
