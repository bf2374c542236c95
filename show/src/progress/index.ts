export { trainWithProgress } from './train-with-progress';
export { StepByStep } from './step-by-step';
