import { testStates } from '../harness/states.ts';

testStates('invitation-list');
