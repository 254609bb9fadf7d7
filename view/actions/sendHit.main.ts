import { mountView } from '../root/mountView';
import { text } from '../texts/text';
import { sendHitForm } from './sendHit.form';
import { SendHitView } from './sendHit.view';

mountView(sendHitForm, SendHitView, text('view.sendHit'));
