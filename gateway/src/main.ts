import 'reflect-metadata';
import { hubProgram } from './hub-program.ts';

await hubProgram(process.env, Date.now);
