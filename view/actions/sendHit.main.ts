import { mountView } from '../root/mountView';
import { sendHitForm } from './sendHit.form';
import { SendHitView } from './sendHit.view';

mountView(sendHitForm, SendHitView, 'view.sendHit');
