// One chunk for both: apart, they and what they share would weigh 2 KB more.
export { ImportDialog } from '../importer/ImportDialog';
export { PresetDialog } from '../presets/PresetDialog';
