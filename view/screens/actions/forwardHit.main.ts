import { mountView } from '../../app/mountView';
import { forwardHitForm } from './forwardHit.form';
import { ForwardHitView } from './forwardHit.view';

mountView(forwardHitForm, ForwardHitView, 'view.forwardHit');
