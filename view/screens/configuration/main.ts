import { mountView } from '../../app/mountView';
import { loadCodeCheck } from '../../lint/loadCodeCheck';
import { configurationForm } from './configuration.form';
import { ConfigurationView } from './configuration.view';

mountView(configurationForm, ConfigurationView, 'view.configuration', loadCodeCheck);
