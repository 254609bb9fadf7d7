import { codeEditorEn } from '../texts/en/codeEditor';
import { addEnglish } from '../texts/text';

addEnglish(codeEditorEn);
