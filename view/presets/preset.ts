/** A callback to start from, to be read and changed. Its name and description are texts. */
export interface Preset {
  id: 'dataLayer' | 'adobeDataLayer' | 'endpoint' | 'lastPage' | 'cleanUp' | 'log' | 'domEvent';
  /** ES2017, for AppMeasurement and Web SDK alike where nothing else is said. */
  source: string;
  arguments: readonly { name: string; value: string }[];
  hitTypes: readonly string[];
}
