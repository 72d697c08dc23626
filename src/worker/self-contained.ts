import { includedParts } from '../server/included-parts.ts';
import * as memoryStore from '../store/memory-store.ts';
import { serve } from './serve.ts';

serve(includedParts, async () => memoryStore);
