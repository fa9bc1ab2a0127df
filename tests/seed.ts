import fc from 'fast-check';

/*
 * Property tests draw the same cases on every run, so that a check passes or fails by what was changed.
 * PROPERTY_SEED draws others: any whole number, for hunting.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261121) });
