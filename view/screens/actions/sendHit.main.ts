import { mountView } from '../../app/mountView';
import { sendHitForm } from './sendHit.form';
import { SendHitView } from './sendHit.view';

mountView(sendHitForm, SendHitView, 'view.sendHit');
