import { mountView } from '../root/mountView';
import { text } from '../texts/text';
import { hitValueForm } from './hitValue.form';
import { HitValueView } from './hitValue.view';

mountView(hitValueForm, HitValueView, text('view.hitValue'));
