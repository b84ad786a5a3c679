/** What the worker reads with comes over the network, or from what the service worker keeps, when it is first needed. */
import type { NameLanguage } from '#article/entity.ts';
import { decodeKnowledge } from '#knowledge/decode-knowledge.ts';
import { buildKnowledgeIndex, type KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { NO_MODELS, type TaggerModels } from '#recognise/find-mentions.ts';
import { decodeTaggerModel, type TaggerModel } from '#recognise/tagger/tagger-model.ts';

/** A file that did not come, or not whole. */
export class ToolError extends Error {}

/** The knowledge base at an address, indexed. @throws {ToolError} */
export async function loadKnowledge(address: string): Promise<KnowledgeIndex> {
  const decoded = decodeKnowledge(await (await fetchTool(address)).json().catch(toToolError));
  if (!decoded.ok) throw new ToolError(`${address}: ${decoded.error.path}: ${decoded.error.message}`);
  return buildKnowledgeIndex(decoded.value);
}

const models = new Map<NameLanguage, TaggerModel>();

/** Loads the model of a language when a text in it is first read. @throws {ToolError} as a promise's rejection */
export function modelLoader(addresses: Readonly<Record<NameLanguage, string>>) {
  return async (lang: string): Promise<TaggerModels> => {
    const primary = lang.split('-')[0];
    if (primary !== 'it' && primary !== 'en') return NO_MODELS;
    const model = models.get(primary) ?? (await loadModel(addresses[primary]));
    models.set(primary, model);
    return { [primary]: model };
  };
}

async function loadModel(address: string): Promise<TaggerModel> {
  const { body } = await fetchTool(address);
  if (body === null) throw new ToolError(`${address} is empty`);
  const plain = new Response(body.pipeThrough(new DecompressionStream('gzip')));
  const decoded = decodeTaggerModel(new Uint8Array(await plain.arrayBuffer().catch(toToolError)));
  if (!decoded.ok) throw new ToolError(`${address}: ${decoded.error}`);
  return decoded.value;
}

async function fetchTool(address: string): Promise<Response> {
  const response = await fetch(address).catch(toToolError);
  if (!response.ok) throw new ToolError(`${address}: HTTP ${response.status}`);
  return response;
}

/** A body that breaks off and an address that does not answer are the same to the reader. */
function toToolError(error: unknown): never {
  throw new ToolError(String(error), { cause: error });
}
