import { z } from 'zod';
import type { AnyCommand, AnyQuery } from '#platform/command.ts';
import type { InputSchema } from '#platform/input.ts';
import type { Catalogue } from '#platform/slice.ts';

type Json = Record<string, unknown>;

function schemaOf(input: InputSchema): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any', target: 'draft-2020-12' }) as Json;
  return schema;
}

const problems = (statuses: readonly number[]): Json =>
  Object.fromEntries(
    statuses.map((status) => [String(status), { $ref: '#/components/responses/Problem' }]),
  );

const rightsOf = (what: AnyCommand | AnyQuery): Json => ({
  description: `Who may: ${String(what.allow.words.en)}`,
  'x-roles': what.allow.roles,
  ...(what.allow.roles.includes('public') ? { security: [{}, { token: [] }] } : {}),
});

function commandOperation(command: AnyCommand): Json {
  return {
    operationId: command.name,
    summary: command.summary,
    tags: [command.name.split('.')[0]],
    ...rightsOf(command),
    parameters: [
      {
        name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', format: 'uuid' },
        description: 'The submission id. Sent again with the same id, a command answers as the first time and has no second effect.',
      },
    ],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: schemaOf(command.input as InputSchema), example: command.example } },
    },
    responses: {
      '200': {
        description: 'Carried out and on the record.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Receipt' } } },
      },
      ...problems([400, 401, 403, 404, 409, 413, 422, 429, 503]),
    },
  };
}

function queryOperation(query: AnyQuery): Json {
  const schema = schemaOf(query.input as InputSchema);
  const properties = (schema['properties'] ?? {}) as Record<string, Json>;
  const required = (schema['required'] ?? []) as readonly string[];
  const definitions = schema['$defs'];
  return {
    operationId: query.name,
    summary: query.summary,
    tags: [query.name.split('.')[0]],
    ...rightsOf(query),
    ...(query.live && { 'x-live': `/live/${query.name}`, 'x-audience': query.live.audience }),
    parameters: Object.entries(properties).map(([name, property]) => ({
      name,
      in: 'query',
      required: required.includes(name),
      schema: { ...property, ...(definitions !== undefined && { $defs: definitions }) },
      ...((query.example as Json)[name] !== undefined && { example: (query.example as Json)[name] }),
    })),
    responses: {
      '200': {
        description: 'The answer, with an ETag.',
        headers: { ETag: { schema: { type: 'string' } } },
        content: { 'application/json': { schema: { type: 'object', required: ['answer'], properties: { answer: true } } } },
      },
      '304': { description: 'The answer has not changed since the ETag in If-None-Match.' },
      ...problems([400, 401, 403, 404, 422, 503]),
    },
  };
}

/** The API in OpenAPI 3.1, made from the same schemas that read its input. */
export function describeApi(catalogue: Catalogue, origin: string): Json {
  const paths: Record<string, Json> = {};
  for (const command of catalogue.commands.values()) {
    paths[`/api/v1/${command.name}`] = { ...paths[`/api/v1/${command.name}`], post: commandOperation(command) };
  }
  for (const query of catalogue.queries.values()) {
    paths[`/api/v1/${query.name}`] = { ...paths[`/api/v1/${query.name}`], get: queryOperation(query) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parley',
      version: '1',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description:
        'Every command (POST) and query (GET) of Parley. Queries marked `x-live` are also streams of server-sent events at that address. ' +
        'Refusals are problem details (RFC 9457) in the language of `Accept-Language` or `?lang=`.',
    },
    servers: [{ url: origin }],
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A personal token, made at /me.' } },
      schemas: {
        Receipt: {
          type: 'object',
          required: ['answer', 'submission', 'repeated'],
          properties: {
            answer: true,
            submission: { type: 'string', format: 'uuid' },
            repeated: { type: 'boolean', description: 'True where this submission had been carried out before.' },
            head: {
              type: 'object',
              description: 'Where the stream stands after this command.',
              required: ['stream', 'number', 'hash'],
              properties: { stream: { type: 'string' }, number: { type: 'integer' }, hash: { type: 'string' } },
            },
          },
        },
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'code'],
          properties: {
            type: { type: 'string', format: 'uri-reference' },
            title: { type: 'string' },
            status: { type: 'integer' },
            code: { type: 'string' },
            instance: { type: 'string' },
            fields: {
              type: 'array',
              items: {
                type: 'object',
                required: ['path', 'reason'],
                properties: { path: { type: 'string' }, reason: { type: 'string' } },
              },
            },
          },
        },
      },
      responses: {
        Problem: {
          description: 'A refusal: what is wrong, in the reader’s language. Nothing happened.',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  };
}
