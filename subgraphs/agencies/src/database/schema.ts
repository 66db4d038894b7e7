/** The PostgreSQL schema that the agencies subgraph owns, and its name among the subgraphs. */
export const SCHEMA = 'agencies';
