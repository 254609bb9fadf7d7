import type { Message } from '../texts/text';

/** What is wrong with one field. `path` names the field: its parts joined by dots, list entries by their id. */
export interface FieldError {
  path: string;
  message: Message;
}

/**
 * A view without its looks: three pure functions, tested without a browser.
 *
 * `Values` is what the fields show; it holds more than the settings when the user is half-way through something. `Tool` is what finds more
 * to say than the form can by itself, and comes later than the view, if at all.
 */
export interface ViewForm<Settings extends object, Values, Tool = never> {
  /** Never throws, whatever was saved; `null` for a component that was never saved. */
  fromSettings(settings: unknown): Values;
  /** What was saved comes back as it was, where the user changed nothing. */
  toSettings(values: Values): Settings;
  /** In the order in which the fields stand on the page: the first one is focused. */
  validate(values: Values, tool?: Tool): FieldError[];
  /** True for values that the tool has something to say on: without them it is neither fetched nor waited for. */
  usesTool?(values: Values): boolean;
  /** The values with the field on show, where a view hides some of its fields. */
  reveal?(values: Values, path: string): Values;
}
