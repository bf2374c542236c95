/** Where things are in the file system that the kernel in a web page makes up. */
export const FOLDER = '/notebooks';
export const LIBRARIES = '/typescript';
export const TYPES = '/kernel/types';
