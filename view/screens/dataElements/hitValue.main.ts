import { mountView } from '../../app/mountView';
import { hitValueForm } from './hitValue.form';
import { HitValueView } from './hitValue.view';

mountView(hitValueForm, HitValueView, 'view.hitValue');
