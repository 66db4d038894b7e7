import { describe, expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

describe('the environment of the site', () => {
  test('has a default for everything', () => {
    expect(readEnvironment({})).toEqual({
      hubUrl: 'http://localhost:4000/graphql',
      hubTimeoutMs: 8000,
      demonstration: false,
      siteOrigin: 'http://localhost:3000',
      host: '127.0.0.1',
      port: 3000,
      development: false,
    });
  });

  test('takes what is given, and an empty value as absent', () => {
    const read = readEnvironment({
      HUB_URL: 'https://hub.example/graphql',
      HUB_TIMEOUT_MS: '250',
      HUB_DEMONSTRATION: '1',
      SITE_ORIGIN: 'https://example.cn/',
      PORT: '',
    });
    expect(read).toEqual({
      hubUrl: 'https://hub.example/graphql',
      hubTimeoutMs: 250,
      demonstration: true,
      siteOrigin: 'https://example.cn',
      host: '127.0.0.1',
      port: 3000,
      development: false,
    });
  });

  test('names every variable that is wrong at once', () => {
    const read = () => readEnvironment({ HUB_URL: 'hub', PORT: '70000', HUB_DEMONSTRATION: 'yes' });
    expect(read).toThrow(/HUB_URL/);
    expect(read).toThrow(/PORT/);
    expect(read).toThrow(/HUB_DEMONSTRATION/);
  });
});
