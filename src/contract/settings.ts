// Generated from extension.json by scripts/generate-types.mjs. Do not edit.

export interface ConfigurationSettings {
  trackers?: (
    | {
        type: 'adobe-analytics';
      }
    | {
        type: 'global';
        variable: string;
      }
    | {
        type: 'web-sdk';
        instance: string;
      }
    | {
        type: 'built-in';
        reportSuites?: {
          production?: string[];
          staging?: string[];
          development?: string[];
        };
        trackingServer?: string;
        trackingServerSecure?: string;
        currencyCode?: string;
        charSet?: string;
        variable?: string;
      }
  )[];
  callbacks?: {
    name: string;
    enabled?: boolean;
    source: string;
    arguments?: {
      name: string;
      value: string;
    }[];
    trackers?: string[];
    hitTypes?: ('page' | 'custom' | 'download' | 'exit' | 'event')[];
  }[];
  clearVariables?: {
    mode: 'off' | 'all' | 'sent';
    keep?: string[];
    also?: string[];
  };
  unconfirmedAfter?: number;
  inspector?: boolean;
}

export interface HitSentSettings {
  trackers?: string[];
  hitTypes?: ('page' | 'custom' | 'download' | 'exit' | 'event')[];
}

export interface HitUnconfirmedSettings {
  trackers?: string[];
  hitTypes?: ('page' | 'custom' | 'download' | 'exit' | 'event')[];
}

export interface HitSuppressedSettings {
  trackers?: string[];
  hitTypes?: ('page' | 'custom' | 'download' | 'exit' | 'event')[];
}

export interface HitMatchesSettings {
  match?: 'all' | 'any';
  /**
   * @minItems 1
   */
  comparisons: [
    {
      from: string;
      operator: 'equals' | 'contains' | 'starts-with' | 'ends-with' | 'matches-regex' | 'exists';
      value?: string;
      caseInsensitive?: boolean;
      negate?: boolean;
    },
    ...{
      from: string;
      operator: 'equals' | 'contains' | 'starts-with' | 'ends-with' | 'matches-regex' | 'exists';
      value?: string;
      caseInsensitive?: boolean;
      negate?: boolean;
    }[]
  ];
}

export interface RegisterCallbackSettings {
  name: string;
  source: string;
  arguments?: {
    name: string;
    value: string;
  }[];
  trackers?: string[];
  hitTypes?: ('page' | 'custom' | 'download' | 'exit' | 'event')[];
  repeat?: 'every-hit' | 'next-hit';
  onDuplicate?: 'keep' | 'replace';
}

export interface RemoveCallbackSettings {
  name: string;
}

export interface SendHitSettings {
  type: 'page' | 'custom' | 'download' | 'exit';
  linkName?: string;
  linkURL?: string;
  variables?: {
    [k: string]: string;
  };
}

export interface ForwardHitSettings {
  endpoint: string;
  format?: 'json' | 'query' | 'request-url';
  fields?: {
    from: string;
    to: string;
  }[];
  allVariables?: boolean;
  includeContextData?: boolean;
  consent?: string;
}

export interface HitValueSettings {
  from: string;
}

/** What a callback's code is given, in this order. */
export const CALLBACK_PARAMETERS = ['requestUrl', 'args', 'hit', 's'] as const;

/** What a hit can be. */
export const HIT_TYPES = ['page', 'custom', 'download', 'exit', 'event'] as const;

/** What the action Send Hit can send. */
export const SENT_TYPES = ['page', 'custom', 'download', 'exit'] as const;

/** How the condition Hit Matches compares. */
export const OPERATORS = ['equals', 'contains', 'starts-with', 'ends-with', 'matches-regex', 'exists'] as const;
