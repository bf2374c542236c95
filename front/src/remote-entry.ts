import { openDoor } from './door';
import { extension } from './extension';

openDoor('@workshop/front', extension);
