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
