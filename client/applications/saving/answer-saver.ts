import type { ApiProblem } from '../../api.ts';
import { type Device, keptOnDevice } from '../../saving/kept.ts';
import { createSaver, type Saver } from '../../saving/saver.ts';
import type { Answers, Application } from '../shapes.ts';
import { type AnswerPart, ofAnswers } from './answer-parts.ts';

export type AnswerSaver = Saver<Answers, AnswerPart>;

/** What of an application was typed on this device and has not reached the server. */
export const keptAnswers = keptOnDevice<Answers>('application');

type Send = (version: number, answers: Answers) => Promise<Application>;

/** Of an application, what is saved as it is typed. */
export const answersOf = ({ answers, version }: Application) => ({ content: answers, version });

/** Saves the answers of an application as they are typed. */
export const createAnswerSaver = (application: Application, send: Send, device: Device<Answers>): AnswerSaver =>
  createSaver({
    id: application.id,
    first: answersOf(application),
    parts: ofAnswers,
    device,
    send: async (version, answers) => answersOf(await send(version, answers)),
    newer: ({ members }: ApiProblem) => answersOf(members.current as Application),
  });
