import { testStates } from '../harness/states.ts';

testStates('invite-form');
