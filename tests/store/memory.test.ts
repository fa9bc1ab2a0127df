import { MemoryStore } from '../../src/store/memory.ts';
import { storeContract } from './contract.ts';

storeContract('the store in memory', (options) => new MemoryStore(options));
