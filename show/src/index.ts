export * from './controls';
export * from './host';
export * from './exercise';
export * from './progress';
export * from './figures';
export * from './drawing';
