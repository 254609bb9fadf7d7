import { mountView } from '../../app/mountView';
import { loadCodeCheck } from '../../lint/loadCodeCheck';
import { registerCallbackForm } from './registerCallback.form';
import { RegisterCallbackView } from './registerCallback.view';

mountView(registerCallbackForm, RegisterCallbackView, 'view.registerCallback', loadCodeCheck);
