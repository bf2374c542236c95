export { Session } from './session';
export type { CellFunction, Platform, Scope } from './platform';
export type { Channel, Header, Message, Outgoing } from './messages';
export { Task } from './task';
