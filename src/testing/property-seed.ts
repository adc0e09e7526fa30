import * as fc from 'fast-check';

// Properties of a test run start from one seed, so that the same code always passes or always fails; `npm run fuzz`
// goes through others.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? 1) });
