import { loadCodeCheck } from '../lint/loadCodeCheck';
import { mountView } from '../root/mountView';
import { configurationForm } from './configuration.form';
import { ConfigurationView } from './configuration.view';

mountView(configurationForm, ConfigurationView, 'view.configuration', loadCodeCheck);
