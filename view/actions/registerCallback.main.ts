import { loadCodeCheck } from '../lint/loadCodeCheck';
import { mountView } from '../root/mountView';
import { registerCallbackForm } from './registerCallback.form';
import { RegisterCallbackView } from './registerCallback.view';

mountView(registerCallbackForm, RegisterCallbackView, 'view.registerCallback', loadCodeCheck);
