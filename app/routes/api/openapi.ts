import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { ruleSet } from '#flows/law/parameters/rule-set';
import { answerJson } from '~/services/api/answer.server';
import { methodNotAllowed } from '~/services/api/problem';
import {
  assessmentRequestSchema,
  assessmentResponseSchema,
  lawResponseSchema,
  occupationsResponseSchema,
  officesResponseSchema,
  planRequestSchema,
  planResponseSchema,
  problemSchema,
} from '~/services/api/schemas';

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

const json = (schema: z.ZodType, description: string) => ({
  description,
  content: { 'application/json': { schema: jsonSchema(schema, 'output') } },
});
const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});
const tooMany = { '429': refused('Too many requests; Retry-After says when to try again') };

const parameter = (name: string, description: string, schema: z.ZodType, required = false) => ({
  name,
  in: 'query',
  required,
  description,
  schema: jsonSchema(schema, 'input'),
});

/** OpenAPI 3.1, generated from the schemas by which the API validates and answers. */
const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'Fachkräftelotse',
    version: ruleSet.version,
    description:
      'Which German residence titles are open for a job and a person. No sign-in; nothing is stored.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  paths: {
    '/api/v1/assessments': {
      post: {
        summary: 'Judges a case',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: jsonSchema(assessmentRequestSchema, 'input') } },
        },
        responses: {
          '200': json(assessmentResponseSchema, 'The assessment'),
          '400': refused('Fields that do not fit, each by its path'),
          '413': refused('Body over 64 KiB'),
          '415': refused('Body not sent as application/json'),
          ...tooMany,
        },
      },
    },
    '/api/v1/plans': {
      post: {
        summary: 'Plans a case: procedure, steps with dates, fees and papers',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: jsonSchema(planRequestSchema, 'input') } },
        },
        responses: {
          '200': json(planResponseSchema, 'The plan'),
          '400': refused('Fields that do not fit, each by its path'),
          '413': refused('Body over 64 KiB'),
          '415': refused('Body not sent as application/json'),
          ...tooMany,
        },
      },
    },
    '/api/v1/offices': {
      get: {
        summary: 'Offices competent for a place of work',
        parameters: [
          parameter('postalCode', 'Five digits', z.string().regex(/^\d{5}$/), true),
          parameter('district', 'Five-digit key, where a postal code lies in several', z.string()),
        ],
        responses: {
          '200': json(officesResponseSchema, 'The offices'),
          '400': refused('No German postal code'),
          ...tooMany,
        },
      },
    },
    '/api/v1/occupations': {
      get: {
        summary: 'Occupations by title',
        parameters: [
          parameter('q', 'Title or part of one', z.string().min(1).max(200), true),
          parameter('lang', 'Language of the titles', z.enum(['de', 'en']).default('de')),
          parameter('limit', 'At most so many results', z.number().int().min(1).max(50).default(10)),
        ],
        responses: {
          '200': json(occupationsResponseSchema, 'Best first'),
          '400': refused('Query that does not fit'),
          ...tooMany,
        },
      },
    },
    '/api/v1/law': {
      get: {
        summary: 'Parameters through time and titles with their requirements',
        responses: { '200': json(lawResponseSchema, 'The law as data'), ...tooMany },
      },
    },
  },
  components: { schemas: { Problem: jsonSchema(problemSchema, 'output') } },
};

export const loader = ({ request }: LoaderFunctionArgs) => answerJson(request, openapi);

export const action = () => methodNotAllowed('GET');
