export { createGate } from '../../demo/states/gate.ts';
