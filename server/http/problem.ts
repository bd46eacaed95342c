import { STATUS_CODES } from 'node:http';
import type { Answer } from './answer.ts';

/**
 * An expected refusal, as an RFC 9457 problem document.
 *
 * `code` is for machines and stays the same for ever; `detail` is a Polish sentence that says what is wrong and the way
 * out; `members` are extension members such as `parameter`, `path`, `reason`, `at`, `repaired`.
 */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly members: Record<string, unknown>;

  constructor(status: number, code: string, detail: string, members: Record<string, unknown> = {}) {
    super(detail);
    this.status = status;
    this.code = code;
    this.members = members;
  }
}

/** 400: a parameter of the address is unknown, repeated or wrong. */
export function badParameter(parameter: string, detail: string): Problem {
  return new Problem(400, 'bad-parameter', detail, { parameter });
}

/** 404: nothing has this id. */
export function notFound(detail: string): Problem {
  return new Problem(404, 'not-found', detail);
}

export function problemAnswer(problem: Problem): Answer {
  return {
    status: problem.status,
    contentType: 'application/problem+json; charset=utf-8',
    body: JSON.stringify({
      type: `/api/problems#${problem.code}`,
      title: STATUS_CODES[problem.status],
      status: problem.status,
      code: problem.code,
      detail: problem.message,
      ...problem.members,
    }),
    headers: { 'Cache-Control': 'no-store' },
  };
}
