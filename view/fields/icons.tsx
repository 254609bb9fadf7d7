import Alert from '@spectrum-icons/workflow/Alert';
import AlertCircleFilled from '@spectrum-icons/workflow/AlertCircleFilled';

/** A triangle with a mark: something is wrong here. */
export const AlertIcon = () => <Alert size="S" />;

/** A disc with a mark: unlike a warning's triangle also without colors. */
export const ErrorIcon = () => <AlertCircleFilled size="S" />;
