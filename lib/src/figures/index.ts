export type { Figure } from './figure';
export type { Range } from './sample';
export { activationFigure } from './activation';
export { activationsFigure } from './activations';
export { answersFigure } from './answers';
export { errorFigure } from './error';
export { gradientFigure, stepFigure } from './step';
export { trajectoryFigure } from './trajectory';
export { weightsFigure } from './weights';
